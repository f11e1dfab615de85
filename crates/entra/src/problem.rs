//! What can be wrong with something that somebody typed or pasted.

/// A value that could not be taken as it is. Nothing typed is lost: the text stays in its field.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
pub enum Problem {
    /// No ID in it.
    ClientIdMissing,
    /// The tenant's ID in the app's place.
    ClientIdIsHomeTenant,
    /// Client ID and tenant ID stand in each other's place.
    IdsSwapped,
    /// No tenant ID in it.
    HomeTenantMissing,
    /// More than one: which is meant?
    SeveralIds { count: usize },
    /// Neither ID nor domain.
    TenantUnreadable,
    /// `common` and its like name nobody.
    TenantReserved { word: String },
    /// A mailbox provider's domain.
    TenantPersonal { domain: String },
    /// The app's ID in the tenant's place.
    TenantIsClientId,
    /// Microsoft knows no such tenant.
    TenantNotFound { given: String },
    /// Nothing in it.
    SecretEmpty,
    /// The secret's ID in the place of its value.
    SecretIsId,
    /// Longer than any secret. Characters.
    SecretTooLong { limit: usize },
    /// No day, or one that could be two.
    DateUnreadable,
    /// Over.
    DatePast { date: String },
    /// Nothing in it.
    AppNameEmpty,
    /// Longer than the portal takes. Characters.
    AppNameTooLong { limit: usize },
    /// No application permission of this API.
    PermissionUnknown { value: String },
    /// Not an answer to a consent link.
    ReplyUnreadable,
    /// An answer to another request, or a forged one.
    ReplyOtherState,
    /// The classic link's answer, which says nothing.
    ReplyClassicCode,
    /// The code of another request or tenant.
    ReadBackCodeOther,
    /// A page for others on this very computer.
    LandingPageHere,
    /// No address to write to.
    EmailUnreadable,
    /// Not an address that Microsoft takes.
    RedirectUriUnreadable,
    /// Plain http elsewhere than on this computer.
    RedirectUriHttp,
    /// Plain http elsewhere than on this computer, or no address.
    UrlNotHttps { url: String },
    /// The address without what is too much.
    UrlHasMore { url: String },
    /// Longer than any value. Characters.
    TooLong { limit: usize },
    /// No certificate in it.
    CertificateUnreadable,
    /// Locked, and the password does not open it.
    CertificatePassword,
    /// The certificate alone.
    CertificateNoKey,
    /// A key of another kind, or too short.
    CertificateNotRsa,
    /// The key is another certificate's.
    CertificateKeyOther,
    /// Opening it would take minutes.
    CertificateTooSlow,
    /// KiB.
    CertificateTooLarge { limit: usize },
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
