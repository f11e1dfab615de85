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
    .meaning = All four checks passed: the sign-in service issued your app a token for this tenant and for this API, the token has every permission you asked for, and { $api } responded to a real call.
    .next = There is nothing left to do. Hand over the values to the tool that will use them.

cause-consent_given =
    .title = The admin of { $customer } has given consent
    .meaning = The answer belongs to your request and has no error. That is a good sign, but it does not prove yet that everything works.
    .next = Run the test to see whether everything works.

cause-consent_missing =
    .title = { $customer } has not given consent yet
    .meaning = The tenant exists, but your app is not known there: no admin has given consent so far, or the consent was withdrawn. Nothing points to a problem in your app.
    .next = Send the consent link to an admin of { $customer } and ask them to open it and accept. Then test again.

cause-consent_declined =
    .title = The admin of { $customer } did not give consent
    .meaning = Microsoft reports that the request was declined, or that the person who opened it is not allowed to give consent for the whole organisation. Your app has no access.
    .next = Ask the admin of { $customer } what stopped them. When they are ready, send the link again and tell them which role is needed: Cloud Application Administrator, or Privileged Role Administrator if the app uses Microsoft Graph.

cause-propagating =
    .title = Microsoft is still processing the consent of { $customer }
    .meaning = The admin has given consent. It takes a few minutes to reach all of Microsoft's systems, and until then something may still seem to be missing. This is normal.
    .next = { $seconds ->
        [0] Nobody needs to do anything. Test again in a few minutes.
        [one] Nobody needs to do anything. Test again in one second.
       *[other] Nobody needs to do anything. Test again in { $seconds } seconds.
    }

cause-permissions_missing =
    .title = The admin of { $customer } needs to give consent again
    .meaning = Your app has consent there, but not for everything you asked for. Missing: { $permissions }. Usually a permission was added after the admin gave consent, or was chosen under "Delegated permissions".
    .next = Check that your app registration lists what is missing under "Application permissions". Then send the link again, and tell the admin of { $customer } that a permission was added and that they need to accept again.

cause-credential_wrong =
    .title = Your app's client secret or certificate was not accepted
    .meaning = Microsoft knows the app, but the client secret or certificate does not match it. Nothing has to change at { $customer }.
    .next = Enter the secret again, from the "Value" column under "Certificates & secrets" (not "Secret ID"). If the value is no longer shown there, create a new secret. If you use a certificate, upload the same certificate there.

cause-credential_expired =
    .title = Your app's client secret or certificate has expired
    .meaning = It was correct, but its end date has passed. The consent of { $customer } is still valid.
    .next = Create a new client secret or upload a new certificate under "Certificates & secrets" of your app, then enter it here. The customer has nothing to do.

cause-app_unknown =
    .title = Microsoft finds no app with this application ID
    .meaning = The ID has a mistake in it, belongs to something else, or the app was deleted. Nothing has to change at { $customer }.
    .next = Copy "Application (client) ID" from the overview page of your app registration and enter it again.

cause-app_disabled =
    .title = The app is turned off
    .meaning = Microsoft knows your app, but the app, or the API it asks for, is turned off. So no token is issued.
    .next = In the Microsoft Entra admin center, open your app under "Enterprise apps" and set "Enabled for users to sign-in?" to "Yes". If it is already set, ask the admin of { $customer } to check the same setting in their tenant, for your app and for { $api }.

cause-tenant_unknown =
    .title = Microsoft finds no tenant for { $customer }
    .meaning = No organisation has this domain or tenant ID. Usually it is a typing mistake.
    .next = Check the spelling, or ask the customer for the domain of their work email addresses or for "Tenant ID" from the overview page of their Microsoft Entra admin center.

cause-tenant_mismatch =
    .title = The answer came from a different tenant, not { $customer }
    .meaning = It belongs to another organisation. Usually the admin was signed in with that organisation's account. { $customer } is not connected yet.
    .next = Check that { $customer } is the customer you mean. Then send the link again and ask the admin to open it in a private browser window, signed in with an account of { $customer }.

cause-wrong_audience =
    .title = The token is for another API
    .meaning = Microsoft does not issue your app a token that { $api } accepts: the request or the token names a different API.
    .next = Check that { $api } is the API you chose, and that it is listed under "API permissions" of your app registration, where it is called { $portal }. Then test again.

cause-service_unavailable_in_tenant =
    .title = { $api } is not ready at { $customer }
    .meaning = The organisation has no licence for it, or it has not been set up there yet. Your app is not the reason.
    .next = Ask the admin of { $customer } whether their licence includes { $api }, and to open security.microsoft.com once so that it is set up. Then test again.

cause-policy_blocked =
    .title = A security policy of { $customer } blocks your app
    .meaning = The organisation uses Conditional Access or a similar policy that does not allow your app to sign in. Your app is known there.
    .next = Ask the admin of { $customer } to open "Sign-in logs" in their Microsoft Entra admin center, find your app under "Service principal sign-ins", and exclude it from the policy that is shown there.

cause-token_expired =
    .title = The token has expired
    .meaning = An access token is valid for about an hour, and this one has expired. Nothing is broken.
    .next = Run the test. It gets a new token automatically.

cause-wrong_cloud =
    .title = { $customer } is in another Microsoft cloud
    .meaning = Microsoft runs separate clouds, for example for the US government and for China. The request went to a cloud that does not have this tenant.
    .next = Choose the customer's cloud and test again. Your app has to be registered in the same cloud.

cause-request_malformed =
    .title = Microsoft could not read the request
    .meaning = A value in it is missing or does not have the format that Microsoft expects. Nothing has to change at { $customer }.
    .next = Check the application ID and the customer's tenant, then test again. If you get the same result, the details show which value Microsoft rejects.

cause-throttled =
    .title = Microsoft asks for a short pause
    .meaning = More requests arrived than Microsoft handles at once. This says nothing about your app or about { $customer }.
    .next = { $seconds ->
        [0] Wait a minute, then test again. There is nothing else to do.
        [one] Wait one second, then test again. There is nothing else to do.
       *[other] Wait { $seconds } seconds, then test again. There is nothing else to do.
    }

cause-microsoft_unavailable =
    .title = Microsoft cannot respond right now
    .meaning = The problem is at Microsoft and usually passes within minutes. This says nothing about your app or about { $customer }.
    .next = Test again in a few minutes. If the problem continues, look at "Service health" in the Microsoft 365 admin center.

cause-network =
    .title = Microsoft cannot be reached from this computer
    .meaning = The connection fails on the way, so nothing can be said yet about your app or about { $customer }.
    .next = Check the internet connection, then test again. If everything else works, ask your network team to let this computer reach the host named in the details.

cause-proxy =
    .title = Your network's proxy blocks the request
    .meaning = The proxy responded instead of Microsoft, usually because it requires its own sign-in. Signing in to it with a Windows account (NTLM or Kerberos) is not possible here.
    .next = Ask your network team for a proxy that does not need this sign-in, or for direct access to the host named in the details. Then test again.

cause-tls =
    .title = The secure connection could not be verified
    .meaning = This computer does not trust the certificate that came back. Many company networks inspect traffic with their own certificate. To be safe, nothing was sent.
    .next = Ask your network team to install its root certificate on this computer, or to exclude the host named in the details from inspection. Then test again.

cause-clock_skew =
    .title = This computer's clock is wrong
    .meaning = Tokens and certificates are valid only for a limited time. According to this computer's clock, that time has not started yet or is already over.
    .next = Turn on automatic time in the settings of this computer, then test again.

cause-unknown =
    .title = This program does not know this response from Microsoft
    .meaning = Something did not work, and none of the known causes matches. The full response is in the details.
    .next = Test again. If you get the same result, copy the details: Microsoft support asks for the trace ID and the correlation ID in them.

## Who needs to do the next thing

who-nobody = Nobody needs to act
who-partner_engineer = The partner's engineer
who-customer_admin = The customer's admin
who-microsoft = Microsoft
