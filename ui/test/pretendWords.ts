// Sentences that the program sends along and that stand in the catalogue's other files; said here where those lack them.
import { learn } from "../src/wording/catalogue.ts";

const SENTENCES = `
link-finding-host = It leads to Microsoft's own sign-in at { $host }.
link-finding-style-admin-consent = It asks an admin openly, and the answer says whether they accepted.
link-finding-tenant-expected = It asks the customer you named: { $tenant }.
link-finding-client-expected = It asks for your app: { $client }.
link-finding-client-unknown = It asks for the app { $client }. Ask the sender whether that is theirs.
link-finding-api = It asks for access to { $api }.
link-finding-state = It is tied to one request.
link-finding-host-lookalike = { $host } is not Microsoft's. It only looks like { $real }.
link-finding-tenant-common = It names no customer: the account that opens it decides which tenant is asked.
link-finding-redirect-host = { $host } learns the answer.
link-finding-redirect-http = The answer would go unprotected to { $host }.
code-7000229 =
    .title = The customer has not accepted your app yet
    .meaning = Your app exists, but the customer's tenant has no entry (service principal) for it. Accepting the consent link creates this entry.
    .next = Ask the customer's admin to open the consent link for this tenant and accept. Then test again.
`;

export const learnPretendWords = () => learn("en", SENTENCES);
