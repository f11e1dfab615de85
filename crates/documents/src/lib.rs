//! What leaves the wizard for others: mail, sheet, landing page, report, snippets, registration scripts.
