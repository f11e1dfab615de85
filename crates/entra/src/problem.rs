//! What can be wrong with something that somebody typed or pasted.

/// A value that could not be taken as it is. Nothing typed is lost: the text stays in its field.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
pub enum Problem {
    ClientIdMissing,
    ClientIdIsHomeTenant,
    IdsSwapped,
    HomeTenantMissing,
    SeveralIds {
        count: usize,
    },
    TenantUnreadable,
    TenantReserved {
        word: String,
    },
    TenantPersonal {
        domain: String,
    },
    TenantIsClientId,
    TenantNotFound {
        given: String,
    },
    SecretEmpty,
    SecretIsId,
    SecretTooLong {
        limit: usize,
    },
    DateUnreadable,
    DatePast {
        date: String,
    },
    AppNameEmpty,
    AppNameTooLong {
        limit: usize,
    },
    PermissionUnknown {
        value: String,
    },
    ReplyUnreadable,
    ReplyOtherState,
    ReplyClassicCode,
    ReadBackCodeOther,
    LandingPageHere,
    EmailUnreadable,
    RedirectUriUnreadable,
    RedirectUriHttp,
    UrlNotHttps {
        url: String,
    },
    /// The address without what is too much.
    UrlHasMore {
        url: String,
    },
    TooLong {
        limit: usize,
    },
    CertificateUnreadable,
    CertificatePassword,
    CertificateNoKey,
    CertificateNotRsa,
    CertificateKeyOther,
    CertificateTooSlow,
    /// KiB.
    CertificateTooLarge {
        limit: usize,
    },
}

impl Problem {
    /// A stable word for machines and for catalogues of messages: `secret-is-id`.
    pub fn code(&self) -> &'static str {
        match self {
            Problem::ClientIdMissing => "client-id-missing",
            Problem::ClientIdIsHomeTenant => "client-id-is-home-tenant",
            Problem::IdsSwapped => "ids-swapped",
            Problem::HomeTenantMissing => "home-tenant-missing",
            Problem::SeveralIds { .. } => "several-ids",
            Problem::TenantUnreadable => "tenant-unreadable",
            Problem::TenantReserved { .. } => "tenant-reserved",
            Problem::TenantPersonal { .. } => "tenant-personal",
            Problem::TenantIsClientId => "tenant-is-client-id",
            Problem::TenantNotFound { .. } => "tenant-not-found",
            Problem::SecretEmpty => "secret-empty",
            Problem::SecretIsId => "secret-is-id",
            Problem::SecretTooLong { .. } => "secret-too-long",
            Problem::DateUnreadable => "date-unreadable",
            Problem::DatePast { .. } => "date-past",
            Problem::AppNameEmpty => "app-name-empty",
            Problem::AppNameTooLong { .. } => "app-name-too-long",
            Problem::PermissionUnknown { .. } => "permission-unknown",
            Problem::ReplyUnreadable => "reply-unreadable",
            Problem::ReplyOtherState => "reply-other-state",
            Problem::ReplyClassicCode => "reply-classic-code",
            Problem::ReadBackCodeOther => "read-back-code-other",
            Problem::LandingPageHere => "landing-page-here",
            Problem::EmailUnreadable => "email-unreadable",
            Problem::RedirectUriUnreadable => "redirect-uri-unreadable",
            Problem::RedirectUriHttp => "redirect-uri-http",
            Problem::UrlNotHttps { .. } => "url-not-https",
            Problem::UrlHasMore { .. } => "url-has-more",
            Problem::TooLong { .. } => "too-long",
            Problem::CertificateUnreadable => "certificate-unreadable",
            Problem::CertificatePassword => "certificate-password",
            Problem::CertificateNoKey => "certificate-no-key",
            Problem::CertificateNotRsa => "certificate-not-rsa",
            Problem::CertificateKeyOther => "certificate-key-other",
            Problem::CertificateTooSlow => "certificate-too-slow",
            Problem::CertificateTooLarge { .. } => "certificate-too-large",
        }
    }
}
