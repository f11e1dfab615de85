//! Form bodies and query strings as name and value pairs.

use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use url::form_urlencoded;

const FORM: &str = "application/x-www-form-urlencoded";

/// Why a form or a field cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FieldError {
    Malformed,
    /// Not there, or empty.
    Missing(&'static str),
}

#[derive(Debug, Default)]
pub(crate) struct Fields(Vec<(String, String)>);

impl Fields {
    /// A form body, read strictly. A body of another content type carries no fields at all, as at Entra.
    pub(crate) fn of_body(headers: &HeaderMap, body: &[u8]) -> Result<Fields, FieldError> {
        let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim();
        if !kind.eq_ignore_ascii_case(FORM) {
            return Ok(Fields::default());
        }
        let fields = Fields::parse(body);
        let bare = fields.0.iter().any(|(name, value)| name.starts_with(['{', '<']) && value.is_empty());
        if bare || !decodes(body) || fields.has_repeats() {
            return Err(FieldError::Malformed);
        }
        Ok(fields)
    }

    /// A query string, read leniently: what cannot be decoded becomes replacement characters.
    pub(crate) fn of_query(query: Option<&str>) -> Fields {
        Fields::parse(query.unwrap_or_default().as_bytes())
    }

    fn parse(text: &[u8]) -> Fields {
        Fields(form_urlencoded::parse(text).into_owned().collect())
    }

    /// The fields of `self` before those of `other`.
    pub(crate) fn over(mut self, other: Fields) -> Fields {
        self.0.extend(other.0);
        self
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// A field that must be there and not be empty.
    pub(crate) fn required(&self, name: &'static str) -> Result<&str, FieldError> {
        self.get(name).filter(|value| !value.is_empty()).ok_or(FieldError::Missing(name))
    }

    fn has_repeats(&self) -> bool {
        self.0
            .iter()
            .enumerate()
            .any(|(at, (name, _))| self.0[..at].iter().any(|(earlier, _)| earlier == name))
    }
}

/// Percent signs are followed by two hex digits, and the bytes behind them are UTF-8.
fn decodes(text: &[u8]) -> bool {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.iter();
    while let Some(byte) = rest.next() {
        let hex = |byte: Option<&u8>| byte.and_then(|byte| char::from(*byte).to_digit(16));
        match byte {
            b'%' => match (hex(rest.next()), hex(rest.next())) {
                (Some(high), Some(low)) => bytes.extend(u8::try_from(high * 16 + low)),
                _ => return false,
            },
            byte => bytes.push(*byte),
        }
    }
    std::str::from_utf8(&bytes).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(kind: &str, body: &str) -> Result<Fields, FieldError> {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, kind.parse().unwrap());
        Fields::of_body(&headers, body.as_bytes())
    }

    #[test]
    fn a_form_is_read_strictly() {
        let fields =
            read("application/x-www-form-urlencoded; charset=UTF-8", "a=1+2&b=%2B%C3%A5&c=").unwrap();
        assert_eq!((fields.get("a"), fields.get("b"), fields.get("c")), (Some("1 2"), Some("+å"), Some("")));
        for body in ["a=%", "a=%4", "a=%zz", "a=%ff", "a=1&a=2", r#"{"a":1}"#] {
            assert!(read(FORM, body).is_err(), "{body}");
        }
    }

    #[test]
    fn json_carries_no_fields() {
        let fields = read("application/json", r#"{"grant_type":"client_credentials"}"#).unwrap();
        assert!(fields.required("grant_type").is_err());
    }
}
