//! How Proofpoint writes an address into its own. Source: Proofpoint's decoder for URL Defense (help.proofpoint.com).

use base64::{
    Engine as _,
    alphabet::URL_SAFE,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use url::Url;

use super::percent_decoded;

/// With its padding or without.
const CODE: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);
/// The signs by which a run's length is written: the first stands for two.
const LENGTHS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// `-` for `%`, `_` for `/`.
pub(super) fn v2(written: &str) -> Option<String> {
    percent_decoded(&written.replace('-', "%").replace('_', "/"))
}

/// `/v3/__<address>__;<signs>!…`: a `*` stands for the next of the signs, `**B` for the next three.
pub(super) fn v3(url: &Url) -> Option<String> {
    let whole = url.as_str();
    let (_, rest) = whole.split_once("/v3/__")?;
    // The address may have two underscores of its own; the last ones end it.
    let (address, behind) = rest.rsplit_once("__;")?;
    let signs = behind.split('!').next().unwrap_or_default();
    let signs = String::from_utf8(CODE.decode(signs).ok()?).ok()?;
    let mut signs = signs.chars();
    let mut plain = String::with_capacity(address.len());
    let mut written = address.chars();
    while let Some(c) = written.next() {
        if c != '*' {
            plain.push(c);
            continue;
        }
        let mut ahead = written.clone();
        let run = (ahead.next() == Some('*')).then(|| LENGTHS.find(ahead.next()?)).flatten();
        match run {
            Some(length) => {
                plain.extend(signs.by_ref().take(length + 2));
                written = ahead;
            }
            None => plain.push(signs.next()?),
        }
    }
    // One slash of two is lost on the way.
    Some(match plain.split_once(":/") {
        Some((scheme, rest)) if !rest.starts_with('/') => format!("{scheme}://{rest}"),
        _ => plain,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_what_is_written_behind_the_address() {
        let read = |link: &str| v3(&Url::parse(link).unwrap());
        // lore.kernel.org, as the mailing list shows it.
        let link = "https://urldefense.com/v3/__https://lore.kernel.org/linux-scsi/Ykqg0kr0F*2Fyzk2XW@infradead.org/__;JQ!!ACWV5N9M2RV99hQ!MwAZFXXIwuP0$";
        assert_eq!(
            read(link).as_deref(),
            Some("https://lore.kernel.org/linux-scsi/Ykqg0kr0F%2Fyzk2XW@infradead.org/")
        );
        let run =
            format!("https://urldefense.com/v3/__https://x.example/**B*d__;{}!!x$", CODE.encode("abc%"));
        assert_eq!(read(&run).as_deref(), Some("https://x.example/abc%d"));
        assert_eq!(
            read("https://urldefense.com/v3/__https:/x.example/__;!!x$").as_deref(),
            Some("https://x.example/")
        );
    }
}
