// Gets a token with @azure/msal-node from what standard input says, and prints it, or the error as the library
// has it. The argument is the folder that holds node_modules.
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";

const { ConfidentialClientApplication } = createRequire(process.argv[2])("@azure/msal-node");
const given = JSON.parse(await text(process.stdin));

const certificate = { thumbprintSha256: given.sha256_hex, privateKey: given.key_pem };
const app = new ConfidentialClientApplication({
  auth: {
    clientId: given.client_id,
    authority: `${given.authority}/${given.tenant}`,
    knownAuthorities: [new URL(given.authority).host],
    ...(given.credential === "secret" ? { clientSecret: given.secret } : { clientCertificate: certificate }),
  },
});

let said;
try {
  const result = await app.acquireTokenByClientCredential({ scopes: [given.scope] });
  said = { token: result.accessToken, expires_in: Math.round((result.expiresOn - Date.now()) / 1000) };
} catch (error) {
  said = {
    error: error.errorCode,
    codes: error.errorNo ? [Number(error.errorNo)] : null,
    text: error.errorMessage,
    correlation: error.correlationId,
  };
}
process.stdout.write(JSON.stringify(said));
