//! The key is the path: every name of the code has its sentences, and no sentence outlives its name.

use std::collections::BTreeSet;
use std::path::Path;

use entra::{ApiCode, Cause, Detail, SignInCode, Verdict, Who};
use explain::{DiagnosticName, Outcome, VerdictWords as _};
use onboarding::{CheckName, Step};
use serde_json::Value;
use wording::Language;

use crate::ftl::{self, Lines};
use crate::{none, source};

#[test]
fn every_cause_has_a_title_a_meaning_and_a_next_action() {
    family("cause-", Cause::ALL.map(Cause::name), &[".title", ".meaning", ".next"]);
}

#[test]
fn a_cause_speaks_only_of_what_it_is_given() {
    let mut faults = Vec::new();
    for (id, line) in ftl::lines(Language::En).iter().filter(|(id, _)| id.starts_with("cause-")) {
        for variable in &line.variables {
            let given = match variable.as_str() {
                "customer" | "api" | "portal" => true,
                "code" => !id.ends_with(".title"),
                "permissions" => id.starts_with("cause-permissions_missing."),
                "seconds" => id.starts_with("cause-propagating.") || id.starts_with("cause-throttled."),
                _ => false,
            };
            if !given {
                faults.push(format!("{id} speaks of ${variable}"));
            }
        }
    }
    none(faults, "a cause is given $customer, $api and $portal, some of them more");
}

#[test]
fn what_names_the_customer_can_be_said_without_a_name() {
    let lines = ftl::lines(Language::En);
    let unnamed = |id: &str| id.replacen("cause-", "unnamed-", 1);
    let naming =
        lines.iter().filter(|(id, line)| id.starts_with("cause-") && line.variables.contains("customer"));
    let mut wanted: BTreeSet<String> = naming.map(|(id, _)| unnamed(id)).collect();
    let there: BTreeSet<String> = lines.keys().filter(|id| id.starts_with("unnamed-")).cloned().collect();
    let faults = wanted.symmetric_difference(&there).cloned().collect();
    none(faults, "each part of a cause that names the customer has one that does not, and no other has");
    wanted.retain(|id| lines[id].variables.iter().any(|variable| variable != "api"));
    none(wanted.into_iter().collect(), "without a name");
}

#[test]
fn every_person_and_every_step_is_named() {
    let who = [Who::Nobody, Who::PartnerEngineer, Who::CustomerAdmin, Who::Microsoft];
    family("who-", who.map(Who::name), &[""]);
    let english = ftl::lines(Language::En);
    let nameless = Step::ALL.map(|step| format!("step-{}", step.name())).into_iter();
    let nameless = nameless.filter(|step| !english.keys().any(|id| id.starts_with(step.as_str())));
    none(nameless.collect(), "a step has no words");
}

#[test]
fn every_check_can_be_told_in_each_of_its_outcomes() {
    let outcomes = [Outcome::Passed, Outcome::Failed, Outcome::Waiting, Outcome::Skipped];
    let outcomes =
        outcomes.map(|outcome| serde_json::to_value(outcome).unwrap().as_str().unwrap().to_owned());
    family("outcome-", &outcomes, &[""]);
    let attributes = outcomes.map(|outcome| format!(".{outcome}"));
    family("check-", CheckName::ALL.map(CheckName::name), &attributes);
}

#[test]
fn whatever_surrounds_the_program_can_be_told_well_and_unwell() {
    let ends = [".passed", ".failed", ".skipped"];
    family("surrounding-", DiagnosticName::ALL.map(DiagnosticName::name), &ends);
}

#[test]
fn every_permission_and_every_cloud_is_told_in_plain_words() {
    let permissions = fact("permissions.json");
    let apis = permissions["apis"].as_array().unwrap().iter();
    let roles = apis.flat_map(|api| api["permissions"].as_array().unwrap());
    let for_apps = roles.filter(|role| role["for_apps"] != Value::Bool(false));
    let values = for_apps.map(|role| role["value"].as_str().unwrap().replace('.', "_"));
    family("permission-", values.collect::<Vec<_>>(), &[""]);
    let clouds = fact("clouds.json");
    let keys = clouds["clouds"].as_array().unwrap().iter().map(|cloud| cloud["key"].as_str().unwrap());
    family("cloud-", keys.collect::<Vec<_>>(), &[""]);
}

#[test]
fn every_problem_of_a_field_has_its_sentence() {
    let text = source::read("crates/entra/src/problem.rs");
    let codes = text.split("=> \"").skip(1).filter_map(|rest| rest.split('"').next());
    family("problem-", codes.collect::<Vec<_>>(), &[""]);
}

/// What a verdict can end in more exactly than its cause says its own sentence, and there is no other.
#[test]
fn every_detail_and_every_code_says_its_own_sentence() {
    let details = Detail::ALL.map(|detail| {
        let cause = detail.cause().unwrap_or(Cause::Verified);
        Verdict { detail: Some(detail), ..Verdict::of(cause) }
    });
    let with_code = |code: String, cause| Verdict { code: Some(code), ..Verdict::of(cause) };
    let of_api = ApiCode::all().iter().map(|known| with_code(known.code.clone(), Cause::Unknown));
    let facts = fact("sign-in-codes.json");
    let numbers = facts["codes"].as_array().unwrap().iter().map(|known| &known["code"]);
    let codes = numbers.map(|number| SignInCode(number.as_u64().unwrap().try_into().unwrap()));
    let of_sign_in = codes.map(|code| with_code(code.to_string(), code.cause().unwrap()));
    let verdicts = details.into_iter().chain(of_api).chain(of_sign_in);
    let said = verdicts.map(|verdict| verdict.code_sentence().unwrap()["code-".len()..].to_owned());
    family("code-", said.collect::<Vec<_>>(), &[".title", ".meaning", ".next"]);
}

#[test]
fn every_practice_customer_has_a_story_to_tell() {
    let text = source::read("crates/practice/stories.json");
    let stories = text.split("\"story\": \"").skip(1).filter_map(|rest| rest.split('"').next());
    // The partner's own tenant, and the one whose admin answers in another's place: nobody picks them.
    let customers = stories.filter(|story| !["home", "elsewhere"].contains(story));
    family("story-", customers.collect::<Vec<_>>(), &[""]);
}

/// The family's ids in English are `<prefix><name><ending>`, no fewer and no more.
fn family<Name: AsRef<str>>(
    prefix: &str,
    names: impl IntoIterator<Item = Name>,
    endings: &[impl AsRef<str>],
) {
    let lines: Lines = ftl::lines(Language::En);
    let mut wanted = BTreeSet::new();
    for name in names {
        wanted.extend(endings.iter().map(|ending| format!("{prefix}{}{}", name.as_ref(), ending.as_ref())));
    }
    let there: BTreeSet<String> = lines.into_keys().filter(|id| id.starts_with(prefix)).collect();
    let mut faults: Vec<String> = wanted.difference(&there).map(|id| format!("{id} is missing")).collect();
    faults.extend(there.difference(&wanted).map(|id| format!("{id} belongs to nothing in the code")));
    none(faults, "names of the code and ids of the catalogue are the same");
}

fn fact(file: &str) -> Value {
    let path = Path::new("crates/entra/facts").join(file);
    serde_json::from_str(&source::read(path)).unwrap()
}
