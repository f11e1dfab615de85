//! Members of others' JSON, read as what they should be. One of another kind counts as missing and takes nothing with it:
//! neither the members beside it nor, however deep it goes, more time than it takes to step over it. Texts come in as they
//! may be shown: what is hidden in them is named, so that it reaches neither terminal nor report nor JSON.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_json::Number;

use crate::visible;

/// A text and nothing else: the one member by which an answer is known.
pub(crate) fn only_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(visible(&String::deserialize(deserializer)?).into_owned())
}

/// A text.
pub(crate) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(maybe_text(deserializer)?.unwrap_or_default())
}

/// A text, or nothing.
pub(crate) fn maybe_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Member::deserialize(deserializer).map(Member::into_text)
}

/// A list of texts, or one text alone.
pub(crate) fn texts<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    Ok(match Member::deserialize(deserializer)? {
        Member::List(list) => list.into_iter().filter_map(|leaf| leaf.0.into_text()).collect(),
        other => other.into_text().into_iter().collect(),
    })
}

/// A text, or a number as a text.
pub(crate) fn text_or_number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(match Member::deserialize(deserializer)? {
        Member::Number(number) => number.to_string(),
        other => other.into_text().unwrap_or_default(),
    })
}

/// A text, or OData 3's text with its language.
pub(crate) fn text_or_value<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(match Member::deserialize(deserializer)? {
        Member::Object { value } => value.unwrap_or_default(),
        other => other.into_text().unwrap_or_default(),
    })
}

/// A list of whole numbers, some of them perhaps as texts.
pub(crate) fn numbers<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u32>, D::Error> {
    let Member::List(list) = Member::deserialize(deserializer)? else { return Ok(Vec::new()) };
    let number = |leaf: Leaf| match leaf.0 {
        Member::Number(number) => number.as_u64().and_then(|number| u32::try_from(number).ok()),
        Member::Text(text) => text.parse().ok(),
        _ => None,
    };
    Ok(list.into_iter().filter_map(number).collect())
}

/// What stands there, as far as anybody here asks.
enum Member {
    Text(String),
    Number(Number),
    List(Vec<Leaf>),
    Object { value: Option<String> },
    Other,
}

/// The same where nobody asks what is inside.
struct Leaf(Member);

impl Member {
    fn into_text(self) -> Option<String> {
        match self {
            Member::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl<'de> Deserialize<'de> for Member {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Member, D::Error> {
        deserializer.deserialize_any(Reader { looks_inside: true })
    }
}

impl<'de> Deserialize<'de> for Leaf {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Leaf, D::Error> {
        deserializer.deserialize_any(Reader { looks_inside: false }).map(Leaf)
    }
}

struct Reader {
    looks_inside: bool,
}

impl<'de> Visitor<'de> for Reader {
    type Value = Member;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_str<E>(self, text: &str) -> Result<Member, E> {
        Ok(Member::Text(visible(text).into_owned()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Member, E> {
        Ok(Member::Number(number.into()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Member, E> {
        Ok(Member::Number(number.into()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Member, E> {
        Ok(Number::from_f64(number).map_or(Member::Other, Member::Number))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Member, E> {
        Ok(Member::Other)
    }

    fn visit_unit<E>(self) -> Result<Member, E> {
        Ok(Member::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Member, A::Error> {
        let mut leaves = Vec::new();
        while self.looks_inside
            && let Some(leaf) = list.next_element()?
        {
            leaves.push(leaf);
        }
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Member::List(leaves))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Member, A::Error> {
        let mut value = None;
        while let Some(name) = object.next_key::<String>()? {
            if self.looks_inside && name == "value" {
                value = object.next_value::<Leaf>()?.0.into_text();
            } else {
                object.next_value::<IgnoredAny>()?;
            }
        }
        Ok(Member::Object { value })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Default, PartialEq, Deserialize)]
    #[serde(default)]
    struct Read {
        #[serde(deserialize_with = "maybe_text")]
        first: Option<String>,
        #[serde(deserialize_with = "texts")]
        texts: Vec<String>,
        #[serde(deserialize_with = "text_or_number")]
        code: String,
        #[serde(deserialize_with = "text_or_value")]
        message: String,
        #[serde(deserialize_with = "numbers")]
        numbers: Vec<u32>,
    }

    #[test]
    fn a_member_of_another_kind_takes_nothing_with_it() {
        let good = Read {
            first: Some("a".into()),
            texts: vec!["b".into()],
            code: "401".into(),
            message: "c".into(),
            numbers: vec![7, 8],
        };
        let written = r#"{"first":"a","texts":[[1],"b",null],"code":401,"message":{"lang":"en","value":"c"},
            "numbers":[7,"8",-1,4294967296,{"a":[]}]}"#;
        let document: serde_json::Value = serde_json::from_str(written).unwrap();
        assert_eq!(serde_json::from_str::<Read>(written).unwrap(), good);
        assert_eq!(Read::deserialize(&document).unwrap(), good, "from a document that was read before");
        for other in ["null", "true", "1e999", "{}", "[]", "[[]]", "{\"value\":{}}", "{\"a\":{\"b\":[1]}}"] {
            let odd = format!(r#"{{"first":{other},"message":{other},"numbers":{other},"texts":["x"]}}"#);
            let Ok(read) = serde_json::from_str::<Read>(&odd) else { continue };
            assert_eq!(read, Read { texts: vec!["x".into()], ..Read::default() }, "{other}");
        }
    }

    #[test]
    fn what_nobody_asks_for_is_stepped_over_however_deep_it_is() {
        let deep = format!("{{\"first\":{}1{},\"code\":\"x\"}}", "[{\"a\":".repeat(50), "}]".repeat(50));
        assert_eq!(serde_json::from_str::<Read>(&deep).unwrap().code, "x");
    }
}
