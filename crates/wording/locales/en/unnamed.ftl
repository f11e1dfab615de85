### The same sentences as in causes.ftl where nobody knows which customer it is, as when a pasted error is explained:
### "the customer" instead of a name, in whatever case the sentence needs.
###
### Only those parts are here that name the customer there; all others are said as they are.
### $api (String): the API, for example Microsoft Defender XDR

unnamed-verified =
    .title = The customer is connected
unnamed-consent_given =
    .title = The customer's admin has given consent
unnamed-consent_missing =
    .title = The customer has not given consent yet
    .next = Send the consent link to an admin of the customer and ask them to open it and accept. Then test again.
unnamed-consent_declined =
    .title = The customer's admin did not give consent
    .next = Ask the customer's admin what stopped them. When they are ready, send the link again and tell them which role is needed: Cloud Application Administrator, or Privileged Role Administrator if the app uses Microsoft Graph.
unnamed-propagating =
    .title = Microsoft is still processing the customer's consent
unnamed-permissions_missing =
    .title = The customer's admin needs to give consent again
    .next = Check that your app registration lists what is missing under "Application permissions". Then send the link again, and tell the customer's admin that a permission was added and that they need to accept again.
unnamed-credential_wrong =
    .meaning = Microsoft knows the app, but the client secret or certificate does not match it. Nothing has to change in the customer's tenant.
unnamed-credential_expired =
    .meaning = It was correct, but its end date has passed. The customer's consent is still valid.
unnamed-app_unknown =
    .meaning = The ID has a mistake in it, belongs to something else, or the app was deleted. Nothing has to change in the customer's tenant.
unnamed-app_disabled =
    .next = In the Microsoft Entra admin center, open your app under "Enterprise apps" and set "Enabled for users to sign-in?" to "Yes". If it is already set, ask the customer's admin to check the same setting in their tenant, for your app and for { $api }.
unnamed-tenant_unknown =
    .title = Microsoft finds no such tenant
unnamed-tenant_mismatch =
    .title = The answer came from a different tenant
    .meaning = It belongs to another organisation. Usually the admin was signed in with that organisation's account. The customer is not connected yet.
    .next = Check that the link was made for the customer you mean. Then send it again and ask the admin to open it in a private browser window, signed in with an account of the customer's organisation.
unnamed-service_unavailable_in_tenant =
    .title = { $api } is not ready in the customer's tenant
    .next = Ask the customer's admin whether their licence includes { $api }, and to open security.microsoft.com once so that it is set up. Then test again.
unnamed-policy_blocked =
    .title = A security policy of the customer blocks your app
    .next = Ask the customer's admin to open "Sign-in logs" in their Microsoft Entra admin center, find your app under "Service principal sign-ins", and exclude it from the policy that is shown there.
unnamed-wrong_cloud =
    .title = The customer is in another Microsoft cloud
unnamed-request_malformed =
    .meaning = A value in it is missing or does not have the format that Microsoft expects. Nothing has to change in the customer's tenant.
unnamed-throttled =
    .meaning = More requests arrived than Microsoft handles at once. This says nothing about your app or about the customer.
unnamed-microsoft_unavailable =
    .meaning = The problem is at Microsoft and usually passes within minutes. This says nothing about your app or about the customer.
unnamed-network =
    .meaning = The connection fails on the way, so nothing can be said yet about your app or about the customer.
