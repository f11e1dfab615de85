//! `siem`: what to enter in a SIEM, under the names that it has there.

use clap::Args;
use documents::{Siem as Product, SiemText, SiemValue, siem_values};
use entra::Api;
use explain::Sentence;
use onboarding::Connection;
use serde::Serialize;

use crate::{
    input::{
        GlobalOptions,
        connection::{ConnectionOptions, Named},
        value,
    },
    output::{ExitCode, FAINT, STRONG, Stop, Terminal, padded, verdict::VerdictView, width},
    until,
};

#[derive(Args)]
#[command(about = "terminal-help-siem")]
pub(crate) struct Siem {
    #[arg(
        long, value_name = "sentinel|splunk|elastic|wazuh", value_parser = product, help = "terminal-help-siem-product"
    )]
    product: Product,
    #[command(flatten)]
    connection: ConnectionOptions,
}

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
    /// What stands above is of the first API; here are all of them.
    apis: Vec<OfApi>,
}

#[derive(Serialize)]
struct OfApi {
    api: &'static str,
    lines: Vec<LineView>,
    text: String,
    notes: Vec<String>,
}

#[derive(Serialize)]
struct LineView {
    id: &'static str,
    label: String,
    value: String,
}

impl Siem {
    pub(crate) fn run(&self, global: &GlobalOptions, terminal: &Terminal) -> Result<ExitCode, Stop> {
        let product = self.product;
        until::interrupted(async {
            let named = Named::of(&self.connection, global).await?;
            let not_found =
                |why| Document { verdict: Some(why), ..Document::of(product, SiemText::default()) };
            let connections = match named.connections(terminal, not_found).await {
                Ok(connections) => connections,
                Err(exit) => return Ok(exit),
            };
            let values = |one: &Connection| (one.api, siem_values(one, product, terminal.language()));
            let each: Vec<(Api, SiemText)> = connections.iter().map(values).collect();
            if terminal.json {
                let first = each.first().map(|(_, values)| values.clone()).unwrap_or_default();
                let (text, apis) = (Some(first.text.clone()), each.into_iter().map(OfApi::of).collect());
                terminal.document(&Document { text, apis, ..Document::of(product, first) });
                return Ok(ExitCode::Done);
            }
            let said = Sentence::new("terminal-siem-for").with("product", product.title());
            terminal.line(format!("{STRONG}{}{STRONG:#}", terminal.tell(&said)));
            for (api, values) in &each {
                terminal.line("");
                if each.len() > 1 {
                    terminal.line(format!("{STRONG}{}{STRONG:#}", api.facts().product_name));
                    terminal.line("");
                }
                tell(terminal, values);
            }
            Ok(ExitCode::Done)
        })
    }
}

fn product(text: &str) -> Result<Product, Stop> {
    value::choice(&Product::ALL.map(|one| (one.name(), one)), text)
}

/// Labels and values for whoever types, then the block for whoever copies.
fn tell(terminal: &Terminal, values: &SiemText) {
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

impl LineView {
    fn of(line: SiemValue) -> LineView {
        LineView { id: line.id, label: line.label, value: line.value }
    }
}

impl OfApi {
    fn of((api, values): (Api, SiemText)) -> OfApi {
        let lines = values.lines.into_iter().map(LineView::of).collect();
        OfApi { api: api.name(), lines, text: values.text, notes: values.notes }
    }
}

impl Document {
    fn of(product: Product, values: SiemText) -> Document {
        Document {
            schema: 1,
            product: product.name(),
            lines: values.lines.into_iter().map(LineView::of).collect(),
            text: None,
            notes: values.notes,
            verdict: None,
            apis: Vec::new(),
        }
    }
}
