### What the program says around the wizard: its window, and the page in the admin's browser after the answer.

window-title = Consentry
window-not-opened = The window cannot be opened. On a computer without a display, use the command in a terminal: consentry onboard

## The page in the admin's browser; $tenant (String): a tenant ID

reply-page-given =
    .title = Thank you. Your answer has arrived
    .text = You can close this page. The person who asked you can see the answer now, and will test the connection.
reply-page-declined =
    .title = Consent was not given
    .text = Nothing has been allowed. If you did not mean to decline, open the link again. You can close this page.
reply-page-elsewhere =
    .title = The answer came from another organisation
    .text = The account you used does not belong to the organisation that was asked. Open the link again in a private window and sign in with an account of that organisation.
reply-page-refused =
    .title = Microsoft reports a problem
    .text = The person who asked you can see the details now. You can close this page.
reply-page-foreign =
    .title = This page belongs to another request
    .text = Nothing has been changed. Open the newest link that you were sent.
