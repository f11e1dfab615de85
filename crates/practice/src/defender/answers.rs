//! What the APIs read out: incidents, alerts, devices, rows of hunting, from `answers.json`.

use std::io;

use serde::Deserialize;
use serde_json::Value;

use crate::tenants::Organization;

const ANSWERS: &str = include_str!("../../answers.json");

#[derive(Debug, Deserialize)]
pub(crate) struct Answers {
    pub(crate) incidents: Vec<Value>,
    pub(crate) alerts: Vec<Value>,
    pub(crate) machines: Vec<Value>,
    pub(crate) graph_incidents: Vec<Value>,
    pub(crate) graph_alerts: Vec<Value>,
    pub(crate) hunting_columns: Vec<Column>,
    hunting_rows: Vec<Value>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Column {
    pub(crate) name: String,
    #[serde(rename = "type")]
    pub(crate) kind: String,
}

impl Answers {
    pub(crate) fn read() -> io::Result<Answers> {
        Ok(serde_json::from_str(ANSWERS)?)
    }

    pub(crate) fn rows(&self, organization: &Organization) -> &[Value] {
        if organization.quiet { &[] } else { &self.hunting_rows }
    }
}
