//! Reading a consent reply: the address where the admin's browser landed.

use url::Url;

use crate::{Cause, ConsentState, EntraError, Problem, SignInCode, TenantId};

/// What the address itself says, before it is compared with any request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConsentReply {
    /// Who answered, by the answer's own word.
    pub tenant: Option<TenantId>,
    /// Of the request that it answers, if it is not forged.
    pub state: Option<String>,
    /// `admin_consent=True`: also there when consent was refused.
    pub admin_consent: bool,
    /// What was consented to; not all answers carry it.
    pub scope: Option<String>,
    /// Why not.
    pub error: Option<EntraError>,
    /// The classic link's authorization code: never shown, never kept.
    pub has_code: bool,
}

/// What was asked, to hold a reply against.
#[derive(Clone, Debug)]
pub struct Asked {
    /// What the link carried.
    pub state: ConsentState,
    /// `None`: the link was for any organisation.
    pub tenant: Option<TenantId>,
}

/// What a reply to our own request means. A good one is a suggestion: only the token proves it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// [`Cause::ConsentGiven`], or why not.
    pub cause: Cause,
    /// Who answered.
    pub tenant: Option<TenantId>,
    /// Of the error.
    pub code: Option<SignInCode>,
    /// In the answer's own words.
    pub error: Option<EntraError>,
}

impl ConsentReply {
    /// Reads a whole address, or a query alone; fragments count as well.
    ///
    /// # Errors
    /// [`Problem::ReplyUnreadable`] where nothing of an answer stands there.
    pub fn parse(text: &str) -> Result<ConsentReply, Problem> {
        let text = crate::pasted::tidy(text)?;
        let text = text.trim_matches(['"', '\'', '<', '>']);
        let query = match Url::parse(text) {
            Ok(url) => [url.query().unwrap_or_default(), url.fragment().unwrap_or_default()].join("&"),
            Err(_) => text.split_once('?').map_or(text, |(_, query)| query).to_owned(),
        };
        let mut reply = ConsentReply::default();
        let (mut error, mut description, mut subcode) = (String::new(), String::new(), None);
        for (key, value) in url::form_urlencoded::parse(query.as_bytes()) {
            match &*key {
                "tenant" => reply.tenant = TenantId::parse(&value).ok(),
                "state" => reply.state = Some(value.into_owned()),
                "admin_consent" => reply.admin_consent = value.eq_ignore_ascii_case("true"),
                "scope" => reply.scope = Some(value.into_owned()),
                "error" => error = value.into_owned(),
                "error_description" => description = value.into_owned(),
                "error_subcode" => subcode = Some(value.into_owned()),
                "code" => reply.has_code = true,
                _ => {}
            }
        }
        if !error.is_empty() || !description.is_empty() {
            reply.error = Some(EntraError::from_redirect(&error, &description, subcode.as_deref()));
        }
        let says_something =
            reply.admin_consent || reply.error.is_some() || reply.has_code || reply.tenant.is_some();
        if says_something { Ok(reply) } else { Err(Problem::ReplyUnreadable) }
    }

    /// What the reply means whoever asked; the error is looked at before the good words around it.
    pub fn cause(&self) -> Cause {
        match &self.error {
            Some(error) if says_cancelled(error) => Cause::ConsentDeclined,
            Some(error) => error.cause(),
            None if self.admin_consent && self.tenant.is_some() => Cause::ConsentGiven,
            None => Cause::Unknown,
        }
    }

    /// Holds the reply against the request. One that belongs to another request moves nothing.
    ///
    /// # Errors
    /// [`Problem::ReplyOtherState`] for an answer to another request, [`Problem::ReplyClassicCode`] for one
    /// of the classic link.
    ///
    /// ```
    /// use entra::*;
    ///
    /// let asked = Asked { state: ConsentState::given("s1").unwrap(), tenant: None };
    /// let declined = "http://localhost/consent?error=access_denied&admin_consent=True&state=s1";
    /// assert_eq!(ConsentReply::parse(declined)?.answers(&asked)?.cause, Cause::ConsentDeclined);
    /// let forged = "http://localhost/consent?tenant=9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58&admin_consent=True";
    /// assert_eq!(ConsentReply::parse(forged)?.answers(&asked), Err(Problem::ReplyOtherState));
    /// # Ok::<(), Problem>(())
    /// ```
    pub fn answers(&self, asked: &Asked) -> Result<Answer, Problem> {
        if self.has_code && self.error.is_none() && !self.admin_consent {
            return Err(Problem::ReplyClassicCode);
        }
        if !asked.state.is(self.state.as_deref()) {
            return Err(Problem::ReplyOtherState);
        }
        let mut cause = self.cause();
        let elsewhere = self.tenant.is_some() && asked.tenant.is_some() && self.tenant != asked.tenant;
        if cause == Cause::ConsentGiven && elsewhere {
            cause = Cause::TenantMismatch;
        }
        let code = self.error.as_ref().and_then(EntraError::code);
        Ok(Answer { cause, tenant: self.tenant, code, error: self.error.clone() })
    }
}

/// Older consent pages say it in `error` or `error_subcode` without any code.
fn says_cancelled(error: &EntraError) -> bool {
    error.code().is_none()
        && (matches!(error.error.as_str(), "permission_denied" | "access_denied")
            || error.suberror.as_deref() == Some("cancel"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TENANT: &str = "11111111-aaaa-4bbb-8ccc-222222222222";

    fn asked(tenant: Option<&str>) -> Asked {
        let tenant = tenant.map(|t| TenantId::parse(t).unwrap());
        Asked { state: ConsentState::given("12345").unwrap(), tenant }
    }

    fn answer(address: &str) -> Result<Cause, Problem> {
        ConsentReply::parse(address)?.answers(&asked(Some(TENANT))).map(|answer| answer.cause)
    }

    #[test]
    fn a_good_reply_is_a_suggestion_that_consent_was_given() {
        let good = format!("http://localhost:8400/consent?tenant={TENANT}&state=12345&admin_consent=True");
        assert_eq!(answer(&good), Ok(Cause::ConsentGiven));
        assert_eq!(answer(&format!(" <{}> ", good.replace("True", "true"))), Ok(Cause::ConsentGiven));
    }

    #[test]
    fn a_refusal_is_one_although_it_says_admin_consent_true() {
        let declined = "http://localhost:8400/consent?admin_consent=True&error=consent_required&error_description=AADSTS65004%3A+The+resource+owner+denied.%0D%0ATrace+ID%3A+7c92cf1e-ee8d-49cc-85f8-355a3d6e4b86&state=12345";
        assert_eq!(answer(declined), Ok(Cause::ConsentDeclined));
        let older = "http://localhost/consent?error=permission_denied&error_description=The+admin+canceled+the+request&state=12345";
        assert_eq!(answer(older), Ok(Cause::ConsentDeclined));
        let with_tenant = format!("{declined}&tenant={TENANT}");
        assert_eq!(answer(&with_tenant), Ok(Cause::ConsentDeclined));
    }

    #[test]
    fn another_tenant_is_named_for_what_it_is() {
        let other = "?tenant=99999999-9999-4999-8999-999999999999&state=12345&admin_consent=True";
        assert_eq!(answer(other), Ok(Cause::TenantMismatch));
        let anyone = ConsentReply::parse(other).unwrap().answers(&asked(None)).unwrap();
        assert_eq!(anyone.cause, Cause::ConsentGiven);
    }

    #[test]
    fn a_forged_or_foreign_reply_moves_nothing() {
        let forged = format!("http://localhost/consent?tenant={TENANT}&state=WRONG&admin_consent=True");
        assert_eq!(answer(&forged), Err(Problem::ReplyOtherState));
        assert_eq!(answer(&forged.replace("state=WRONG&", "")), Err(Problem::ReplyOtherState));
        assert_eq!(
            answer("http://localhost/consent?code=0.AAAA&session_state=1"),
            Err(Problem::ReplyClassicCode)
        );
        for nothing in ["", "https://example.com", "hello", "http://localhost/consent?state=12345"] {
            assert_eq!(answer(nothing), Err(Problem::ReplyUnreadable), "{nothing}");
        }
    }
}
