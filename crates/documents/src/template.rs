//! Code that is written down as code: templates with values in `{{name}}` and parts between `{{if part}}` and `{{end}}`.

/// Fills a template. Lines that hold `{{if part}}` or `{{end}}` vanish, and so does what stands between them
/// where `parts` does not name that part. `value` is asked for everything else in double braces.
///
/// # Panics
/// On braces that are not closed: templates are part of the program, and a test fills each of them.
pub(crate) fn fill(template: &str, parts: &[&str], value: impl Fn(&str) -> String) -> String {
    let mut filled = String::with_capacity(template.len());
    let mut inside: Vec<bool> = Vec::new();
    for line in template.lines() {
        if let Some(part) = between(line, "{{if ") {
            inside.push(parts.contains(&part));
        } else if line.contains("{{end}}") {
            inside.pop();
        } else if inside.iter().all(|wanted| *wanted) {
            fill_line(line, &value, &mut filled);
            filled.push('\n');
        }
    }
    filled
}

fn fill_line(line: &str, value: &impl Fn(&str) -> String, into: &mut String) {
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").expect("braces are closed: a test fills every template");
        into.push_str(before);
        into.push_str(&value(name));
        rest = after;
    }
    into.push_str(rest);
}

fn between<'a>(line: &'a str, opening: &str) -> Option<&'a str> {
    line.split_once(opening)?.1.split_once("}}").map(|(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_come_and_go_with_their_marks_and_values_stand_where_their_names_were() {
        let template = "a = '{{a}}'\n# {{if b}}\nb\n  # {{if c}}\n  c\n  # {{end}}\n# {{end}}\nd{{a}}{{e}}\n";
        let filled = |parts: &[&str]| fill(template, parts, |name| name.to_uppercase());
        assert_eq!(filled(&[]), "a = 'A'\ndAE\n");
        assert_eq!(filled(&["b"]), "a = 'A'\nb\ndAE\n");
        assert_eq!(filled(&["b", "c"]), "a = 'A'\nb\n  c\ndAE\n");
        assert_eq!(filled(&["c"]), "a = 'A'\ndAE\n", "what is inside goes with what is outside");
    }
}
