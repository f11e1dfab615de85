//! `siem`: what to enter in a SIEM, under the names that it has there.

use consentry::Sentence;
use documents::{Siem, SiemText, siem_values};
use serde::Serialize;

use crate::{
    arguments::{self, Flag, Shape},
    connection::{self, Named},
    ending::{Ending, Stop},
    given::Given,
    print::{FAINT, STRONG, Terminal, padded, width},
    until,
    verdict::VerdictView,
};

pub(crate) const SHAPE: Shape = Shape {
    name: "siem",
    about: "terminal-help-siem",
    flags: &[
        Flag::value("product", "sentinel|splunk|elastic|wazuh", "terminal-help-siem-product").required(),
        arguments::CLIENT_ID,
        connection::TENANT,
        connection::PERMISSION,
        arguments::API,
    ],
    run,
};

#[derive(Serialize)]
struct Document {
    schema: u32,
    product: &'static str,
    lines: Vec<LineView>,
    /// `null` where the tenant was not found.
    text: Option<String>,
    notes: Vec<String>,
    /// Why it was not.
    verdict: Option<VerdictView>,
}

#[derive(Serialize)]
struct LineView {
    id: &'static str,
    label: String,
    value: String,
}

fn run(given: &Given, terminal: &Terminal) -> Result<Ending, Stop> {
    let product = given.the_choice("--product", &Siem::ALL.map(|one| (one.name(), one)))?;
    until::interrupted(async {
        let named = Named::of(given).await?;
        let not_found = |why| Document { verdict: Some(why), ..Document::of(product, SiemText::default()) };
        let connection = match named.connection(terminal, not_found).await {
            Ok(connection) => connection,
            Err(ending) => return Ok(ending),
        };
        let values = siem_values(&connection, product, terminal.language());
        if terminal.json {
            let text = Some(values.text.clone());
            terminal.document(&Document { text, ..Document::of(product, values) });
        } else {
            tell(terminal, product, &values);
        }
        Ok(Ending::Done)
    })
}

/// Labels and values for whoever types, then the block for whoever copies.
fn tell(terminal: &Terminal, product: Siem, values: &SiemText) {
    let said = Sentence::new("terminal-siem-for").with("product", product.title());
    terminal.line(format!("{STRONG}{}{STRONG:#}", terminal.tell(&said)));
    terminal.line("");
    let columns = values.lines.iter().map(|line| width(&line.label)).max().unwrap_or_default() + 2;
    for line in &values.lines {
        terminal.line(format!("  {FAINT}{}{FAINT:#}{}", padded(&line.label, columns), line.value));
    }
    if !values.lines.is_empty() {
        terminal.line("");
    }
    // Most stand in the block as its comments.
    let more: Vec<_> = values.notes.iter().filter(|note| !values.text.contains(note.as_str())).collect();
    more.iter().for_each(|note| terminal.item("  ", note));
    if !more.is_empty() {
        terminal.line("");
    }
    terminal.text(&values.text);
}

impl Document {
    fn of(product: Siem, values: SiemText) -> Document {
        let line =
            |line: documents::SiemValue| LineView { id: line.id, label: line.label, value: line.value };
        Document {
            schema: 1,
            product: product.name(),
            lines: values.lines.into_iter().map(line).collect(),
            text: None,
            notes: values.notes,
            verdict: None,
        }
    }
}
