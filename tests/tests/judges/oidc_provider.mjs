// A standard OAuth server with Entra-shaped routes: judges whether our client speaks the protocol, not only Entra's dialect.
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";

// Where the package lies: it is installed outside the sources.
const { Provider } = await import(pathToFileURL(process.argv[2]));

const tenant = "5f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58";
const client = { client_id: "3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314", client_secret: "aB~8.x+1/%26 &=z" };
const audience = "https://api.security.microsoft.com";
const roles = ["Incident.Read.All"];

const server = createServer().listen(0, "127.0.0.1", () => {
  const origin = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(`${origin}/${tenant}/v2.0`, {
    clients: [
      {
        ...client,
        grant_types: ["client_credentials"],
        redirect_uris: [],
        response_types: [],
        token_endpoint_auth_method: "client_secret_post",
      },
    ],
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        getResourceServerInfo: () => ({
          scope: `${audience}/.default`,
          audience,
          accessTokenFormat: "jwt",
          jwt: { sign: { alg: "RS256" } },
        }),
      },
    },
    extraTokenClaims: (_ctx, token) => ({ tid: tenant, appid: token.clientId, roles }),
  });
  const answer = provider.callback();
  server.on("request", (request, response) => {
    const path = request.url.replace(`/${tenant}`, "");
    if (path.startsWith("/api/incidents")) {
      const known = /^Bearer ey/.test(request.headers.authorization ?? "");
      response.writeHead(known ? 200 : 401, { "content-type": "application/json" });
      response.end(JSON.stringify(known ? { value: [] } : { error: { code: "Unauthorized", message: "no token" } }));
      return;
    }
    const routes = {
      "/v2.0/.well-known/openid-configuration": "/.well-known/openid-configuration",
      "/oauth2/v2.0/token": "/token",
      "/discovery/v2.0/keys": "/jwks",
    };
    request.url = routes[path] ?? path;
    answer(request, response);
  });
  console.log(JSON.stringify({ origin, tenant, ...client }));
});
