### Why a test ended as it did, and who acts: read by office staff.
###
### $customer (String): the customer's domain or tenant ID
### $api (String): the API, for example Microsoft Defender XDR
### $portal (String): the API's name in the portal, for example Microsoft Threat Protection
### $code (String): Microsoft's code, for example AADSTS7000229; may be empty
### $permissions (String): missing permission values; only in cause-permissions_missing
### $seconds (Number): how long to wait, 0 if unknown; only in cause-propagating and cause-throttled
###
### Text in double quotes is a label of Microsoft's portal: it stays in English, with the local word beside it.

cause-verified =
    .title = { $customer } is connected
    .meaning = All four proofs hold: the sign-in service gave your app a token for this tenant and for this API, the token carries every permission you asked for, and { $api } answered a real call.
    .next = There is nothing left to do. Hand over the values to the tool that will use them.

cause-consent_given =
    .title = The admin of { $customer } has accepted
    .meaning = The answer belongs to your request and reports no error. That is a good sign, but not yet a proof.
    .next = Run the test. It shows whether everything works.

cause-consent_missing =
    .title = { $customer } has not given consent yet
    .meaning = The tenant exists, but your app is not known there: no admin has accepted it so far, or the consent was taken back. Nothing points to a fault in your app.
    .next = Send the consent link to an admin of { $customer } and ask them to open it and accept. Then test again.

cause-consent_declined =
    .title = The admin of { $customer } did not accept
    .meaning = Microsoft reports that the request was declined, or that the account which opened it may not accept for the whole organisation. Your app got no access.
    .next = Ask the admin of { $customer } what held them back. When they are ready, send the link again and tell them which role is needed: Cloud Application Administrator, or Privileged Role Administrator if the app uses Microsoft Graph.

cause-propagating =
    .title = { $customer } is being set up at Microsoft
    .meaning = The admin has accepted. Microsoft takes a few minutes to make this known everywhere, and until then something may still seem to be missing. This is normal.
    .next = { $seconds ->
        [0] Nobody has to do anything. In a few minutes a test will show more.
        [one] Nobody has to do anything. In one second a test will show more.
       *[other] Nobody has to do anything. In { $seconds } seconds a test will show more.
    }

cause-permissions_missing =
    .title = The admin of { $customer } has to accept once more
    .meaning = Your app is accepted there, but not with everything you asked for. Missing: { $permissions }. Most often a permission was added after the admin accepted, or was chosen under "Delegated permissions".
    .next = Check that your app registration lists what is missing under "Application permissions". Then send the link again and tell the admin of { $customer } that a permission was added and that they need to accept once more.

cause-credential_wrong =
    .title = Your app's secret or certificate was not accepted
    .meaning = Microsoft knows the app, but the secret or certificate does not fit it. Nothing has to change at { $customer }.
    .next = Enter the secret again, from the column "Value" under "Certificates & secrets" (not "Secret ID"). If the value is no longer shown there, create a new secret. If you use a certificate, upload the same certificate there.

cause-credential_expired =
    .title = Your app's secret or certificate has expired
    .meaning = It was right, but its end date has passed. What { $customer } accepted stays valid.
    .next = Create a new secret or upload a new certificate under "Certificates & secrets" of your app, then enter it here. The customer has nothing to do.

cause-app_unknown =
    .title = Microsoft finds no app with this application ID
    .meaning = The ID differs from the real one, belongs to something else, or the app was deleted. Nothing has to change at { $customer }.
    .next = Copy "Application (client) ID" from the overview page of your app registration and enter it again.

cause-app_disabled =
    .title = The app is switched off
    .meaning = Microsoft knows your app, but it or the API it asks for is switched off, so no token is given out.
    .next = In the Microsoft Entra admin center, open your app under "Enterprise apps" and set "Enabled for users to sign-in?" to "Yes". If it says so already, ask the admin of { $customer } to check the same setting in their tenant, for your app and for { $api }.

cause-tenant_unknown =
    .title = Microsoft finds no tenant for { $customer }
    .meaning = Neither a domain nor a tenant ID of this name leads to an organisation. Most often it is a slip in typing.
    .next = Check the spelling, or ask the customer for the domain of their work e-mail addresses or for "Tenant ID" from the overview page of their Microsoft Entra admin center.

cause-tenant_mismatch =
    .title = The answer came from another tenant than { $customer }
    .meaning = It belongs to a different organisation. Most often the admin was signed in with another organisation's account at that moment. { $customer } is not connected by it.
    .next = Check that { $customer } is the customer you mean. Then send the link again and ask the admin to open it in a private browser window, signed in with an account of { $customer }.

cause-wrong_audience =
    .title = The token is for another API
    .meaning = Microsoft does not give your app a token that { $api } accepts: the request or the token names a different API.
    .next = Check that { $api } is the API you chose, and that it stands under "API permissions" of your app registration, where it is called { $portal }. Then test again.

cause-service_unavailable_in_tenant =
    .title = { $api } is not ready at { $customer }
    .meaning = The organisation has no licence for it, or it has not been set up there yet. Your app is not the reason.
    .next = Ask the admin of { $customer } whether their licence includes { $api }, and to open security.microsoft.com once so that it is set up. Then test again.

cause-policy_blocked =
    .title = A security policy of { $customer } blocks your app
    .meaning = The organisation uses Conditional Access or a similar rule that does not let your app sign in. Your app is known there.
    .next = Ask the admin of { $customer } to open "Sign-in logs" in their Microsoft Entra admin center, look for your app under "Service principal sign-ins", and let it through in the policy that is named there.

cause-token_expired =
    .title = The token's time is over
    .meaning = An access token is valid for about an hour, and this one has passed its end. Nothing is broken.
    .next = Run the test. It gets a new token by itself.

cause-wrong_cloud =
    .title = { $customer } is in another Microsoft cloud
    .meaning = Microsoft runs separate clouds, for example for the US government and for China. The request went to one that does not hold this tenant.
    .next = Choose the customer's cloud and test again. Your app has to be registered in the same cloud.

cause-request_malformed =
    .title = Microsoft could not read the request
    .meaning = A value in it is missing or does not have the form that Microsoft expects. Nothing has to change at { $customer }.
    .next = Check the application ID and the customer's tenant, then test again. If the answer stays the same, the details say which value Microsoft objects to.

cause-throttled =
    .title = Microsoft asks for a short pause
    .meaning = More requests arrived than Microsoft takes at once. This says nothing about your app or about { $customer }.
    .next = { $seconds ->
        [0] Wait a minute, then test again. Nothing else has to be done.
        [one] Wait one second, then test again. Nothing else has to be done.
       *[other] Wait { $seconds } seconds, then test again. Nothing else has to be done.
    }

cause-microsoft_unavailable =
    .title = Microsoft cannot answer right now
    .meaning = The fault is at Microsoft and usually passes within minutes. This says nothing about your app or about { $customer }.
    .next = Test again in a few minutes. If it lasts, "Service health" in the Microsoft 365 admin center says more.

cause-network =
    .title = Microsoft cannot be reached from this computer
    .meaning = The connection fails on the way, so nothing can be said yet about your app or about { $customer }.
    .next = Check the internet connection, then test again. If only this fails, ask your network team to let this computer reach the host named in the details.

cause-proxy =
    .title = Your network's proxy does not let the request through
    .meaning = The proxy answered in Microsoft's place, most often because it wants a sign-in of its own. With a Windows account (NTLM or Kerberos) that is not possible here.
    .next = Ask your network team for a proxy that needs no such sign-in, or for direct access to the host named in the details. Then test again.

cause-tls =
    .title = The secure connection could not be verified
    .meaning = This computer does not trust the certificate that came back. In many companies the network inspects traffic with a certificate of its own. To be safe, nothing was sent.
    .next = Ask your network team to install its root certificate on this computer, or to leave the host named in the details uninspected. Then test again.

cause-clock_skew =
    .title = This computer's clock is off
    .meaning = Tokens and certificates hold from one moment to another. By the clock of this computer they seem to come from the wrong time.
    .next = Switch on automatic time in the settings of this computer, then test again.

cause-unknown =
    .title = Microsoft gave an answer that is new to this program
    .meaning = Something did not work, and none of the known reasons fits. The whole answer is kept in the details.
    .next = Test again. If the answer stays the same, copy the details: Microsoft's support asks for the trace ID and the correlation ID in them.

## Who has to do the next thing

who-nobody = Nobody has to act
who-partner_engineer = The partner's engineer
who-customer_admin = The customer's admin
who-microsoft = Microsoft
