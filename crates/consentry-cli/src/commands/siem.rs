//! `siem`: what to enter in a SIEM, under the names that it has there.

use clap::Args;
use documents::{Siem as Product, SiemText, siem_values};
use explain::Sentence;
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
            let connection = match named.connection(terminal, not_found).await {
                Ok(connection) => connection,
                Err(exit) => return Ok(exit),
            };
            let values = siem_values(&connection, product, terminal.language());
            if terminal.json {
                let text = Some(values.text.clone());
                terminal.document(&Document { text, ..Document::of(product, values) });
            } else {
                tell(terminal, product, &values);
            }
            Ok(ExitCode::Done)
        })
    }
}

fn product(text: &str) -> Result<Product, Stop> {
    value::choice(&Product::ALL.map(|one| (one.name(), one)), text)
}

/// Labels and values for whoever types, then the block for whoever copies.
fn tell(terminal: &Terminal, product: Product, values: &SiemText) {
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
    fn of(product: Product, values: SiemText) -> Document {
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
