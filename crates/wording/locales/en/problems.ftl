### Sentences beside a field: what is wrong with what stands in it, and what is wanted.
###
### Text in double quotes is a label of Microsoft's portal: it stays in English, with the local word beside it.

## The partner's app

problem-client-id-missing = There is no application ID in this text. It looks like 00000000-0000-0000-0000-000000000000 and is called "Application (client) ID" on the app's overview page.
# $count (Number): how many different IDs the text holds, at least 2
problem-several-ids = This text holds { $count } different IDs. Paste only the one that is asked for here.
problem-client-id-is-home-tenant = This is the ID of your own tenant. Here the app's ID is wanted: "Application (client) ID" on the app's overview page.
problem-ids-swapped = This looks like a tenant ID: Microsoft knows a tenant with it, and none with the ID given as the tenant. The two are probably swapped.
problem-home-tenant-missing = There is no tenant ID in this text. Paste "Directory (tenant) ID" from the app's overview page.
problem-secret-is-id = This is the secret's ID, not the secret. Paste what stands in the column "Value"; the portal shows it only right after the secret is created.
problem-secret-empty = There is no secret in this field. Paste what stands in the column "Value" under "Certificates & secrets".
# $limit (Number): characters
problem-secret-too-long = This is longer than a secret can be ({ $limit } characters). Paste only what stands in the column "Value".
problem-date-unreadable = No date can be read from this. Write it as year, month and day: 2027-05-04.
# $date (String): a date
problem-date-past = { $date } has passed, so Microsoft no longer accepts this secret. Create a new one, or correct the date.
problem-app-name-empty = The app has no name yet. Choose one that customers recognise: their admins see it when they are asked for consent.
problem-app-name-too-long = This name is too long for Microsoft. Shorten it to { $limit } characters or fewer.
# $value (String): what was given, for example Incident.Read
problem-permission-unknown = { $value } is not a permission of this API. Choose one from the list.

## The app's certificate

problem-certificate-unreadable = No certificate can be read from this file. Choose a .pfx file, or a .pem file that holds both the certificate and its private key. From two files, OpenSSL makes one: openssl pkcs12 -export -in app.crt -inkey app.key -out app.pfx
problem-certificate-password = This file does not open with this password. Enter the one that was chosen when the file was made, or none if there was none.
problem-certificate-no-key = This file holds only the public part of the certificate, the one for the portal. Choose the .pfx or .pem file that also holds the private key.
problem-certificate-not-rsa = Microsoft accepts only RSA keys of 2048 bits or more, and this key is another kind. Make a new certificate with an RSA key, and upload its public part to the app.
problem-certificate-key-other = The private key in this file belongs to another certificate. Choose the file that was made with this one.
problem-certificate-too-slow = This file would take this computer too long to open: it asks for far more computation than usual. Make it again from its certificate and key: openssl pkcs12 -export -in app.crt -inkey app.key -out app.pfx
# $limit (String): KiB
problem-certificate-too-large = This file is larger than any certificate ({ $limit } KiB). Choose the .pfx or .pem file of the app.

## The customer

problem-tenant-unreadable = No customer can be read from this. Enter a domain such as contoso.com, a tenant ID, a work e-mail address, or the address of one of their Microsoft pages.
# $word (String): common, organizations or consumers
problem-tenant-reserved = { $word } is a general word of Microsoft's and names no customer. Enter the customer's domain or tenant ID.
# $domain (String): for example outlook.com
problem-tenant-personal = { $domain } is a mailbox provider, not the customer's organisation. Enter the customer's own domain or tenant ID.
problem-tenant-is-client-id = This is the ID of your app, not of the customer. Enter the customer's domain or tenant ID.
# $given (String): the domain or ID that was looked up
problem-tenant-not-found = Microsoft knows no tenant for { $given }. Check the spelling, or enter another domain of the customer or their tenant ID.

## Consent and addresses

problem-reply-unreadable = This is not a web address with an answer in it. Paste the whole address line of the browser in which the admin accepted.
problem-reply-other-state = This answer belongs to another request. Paste the one that followed the link shown here, or send this link again.
problem-reply-classic-code = This answer carries only a code. It says neither which tenant it came from nor whether consent was given. Run the test to find out.
problem-read-back-code-other = This code does not belong to the request shown here. Ask for it once more, sign by sign, or paste the address where the admin landed.
problem-landing-page-here = Only this computer can open this address, and the customer's admin sits elsewhere. Enter the https:// address of a page on your own web site.
problem-email-unreadable = This is not a mail address. Enter one such as soc@contoso.com, or leave it empty.
problem-redirect-uri-http = Microsoft accepts http:// only for localhost. Enter an address that begins with https://.
problem-redirect-uri-unreadable = This is not a whole web address. Enter one such as https://contoso.com/consent or http://localhost/consent.
# $url (String): an address
problem-url-not-https = { $url } is not a protected address. Enter one that begins with https://; plain http:// is for this computer only.
# $url (String): the address without what is too much
problem-url-has-more = Enter only the beginning of this address, { $url }, without a path, a query, a fragment, a user name or a password.
problem-too-long = This text is too long: { $limit } characters are read at most. Paste only the value that is asked for.

## Notes: nothing is wrong, but worth knowing

# $value (String): what was given, Incidents.Read.All; $right (String): Microsoft's word, Incident.Read.All
note-permission-plural = Read as { $right }: Microsoft writes it without the s of { $value }.
note-secret-quotes = The quotation marks around the secret were left out.
note-secret-blanks = Blanks before or after the secret were left out.
note-secret-line-break = A line break in the secret was left out.
note-secret-url-encoded = This secret looks encoded for a web address (it holds signs such as %2B). If Microsoft does not accept it, paste it once more as the portal shows it.
note-secret-looks-like-thumbprint = This looks like a certificate's thumbprint rather than a secret. A secret stands in the column "Value" under "Certificates & secrets".
note-date-soon = { $days ->
    [0] The secret ends today. Create the next one now.
    [one] The secret ends in { $days } day. Create the next one in time.
   *[other] The secret ends in { $days } days. Create the next one in time.
}
# $date (String): a date
note-certificate-expired = This certificate ended on { $date }, so Microsoft no longer accepts it. Make a new one and upload its public part to the app.
# $date (String): a date; $days (Number): from today, 0 to 30
note-certificate-ends = { $days ->
    [0] This certificate ends today ({ $date }). Upload the next one now.
    [one] This certificate ends in { $days } day, on { $date }. Upload the next one in time.
   *[other] This certificate ends in { $days } days, on { $date }. Upload the next one in time.
}
note-certificate-practice = In practice mode the app trusts this certificate at once. For Microsoft, upload its public part under "Certificates & secrets".
note-link-organizations = This link names no customer: the account that opens it decides which tenant is asked. A link with the customer's tenant ID is safer.
note-link-classic = This older kind of link asks for consent only when an admin opens it, and its answer says neither which tenant accepted nor whether anyone did. The admin consent link says both.
note-link-loopback = The answer comes back only on this computer. On a phone or another computer, an error page appears after accepting. It is harmless: the consent counts all the same.
# $host (String): for example portal.azure.com
note-link-portal = The reply goes to { $host }, a Microsoft portal that does nothing with it: you will not learn whether the admin accepted. Use a page on your own web site, or http://localhost/consent.
note-own-tenant = This is your own tenant. That is fine for trying things out; for a customer, enter theirs.
# $cloud (String): the cloud's name, for example GCC High
note-cloud-differs = This tenant is in another Microsoft cloud ({ $cloud }). Your app has to be registered in the same cloud.
note-cloud-undocumented = Microsoft does not document the address of { $api } in this cloud. What stands here is by analogy: expect to correct it.
note-retires = Microsoft switches off the API behind this permission on { $date }. Plan to move to Microsoft Graph before then.

## What is still wanted before the next step

wanted-permission = Choose at least one permission
wanted-api-base-confirmed = Confirm the API's address
wanted-app-name = Give the app a name
wanted-client-id = Enter the application ID
wanted-home-tenant = Enter your own tenant ID
wanted-secret = Enter the app's secret
wanted-certificate = Choose the app's certificate
wanted-customer = Name the customer
