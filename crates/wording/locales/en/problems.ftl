### Sentences beside a field: what is wrong with its text, and what to enter instead.
###
### Text in double quotes is a label of Microsoft's portal: it stays in English, with the local word beside it.

## The partner's app

problem-client-id-missing = This text has no application ID. An application ID looks like 00000000-0000-0000-0000-000000000000 and is called "Application (client) ID" on the app's overview page.
# $count (Number): how many different IDs the text holds, at least 2
problem-several-ids = This text has { $count } different IDs. Paste only the one that this field asks for.
problem-client-id-is-home-tenant = This is the ID of your own tenant. Enter the app's ID: "Application (client) ID" on the app's overview page.
problem-ids-swapped = This looks like a tenant ID: Microsoft finds a tenant with this ID, but none with the ID you entered as the tenant. The two are probably swapped.
problem-home-tenant-missing = This text has no tenant ID. Paste "Directory (tenant) ID" from the app's overview page.
problem-secret-is-id = This is the secret's ID, not the client secret. Paste the text from the "Value" column; the portal shows it only right after the secret is created.
problem-secret-empty = The client secret is missing. Paste the text from the "Value" column under "Certificates & secrets".
# $limit (Number): characters
problem-secret-too-long = This is longer than a client secret can be ({ $limit } characters). Paste only the text from the "Value" column.
problem-date-unreadable = This is not a date. Enter year, month and day: 2027-05-04.
# $date (String): a date
problem-date-past = { $date } has passed, so Microsoft no longer accepts this secret. Create a new one, or correct the date.
problem-app-name-empty = The app has no name yet. Choose one that customers recognise: their admins see it when they are asked for consent.
problem-app-name-too-long = This name is too long for Microsoft. Shorten it to { $limit } characters or fewer.
# $value (String): what was given, for example Incident.Read
problem-permission-unknown = { $value } is not a permission of this API. Choose one from the list.

## The app's certificate

problem-certificate-unreadable = This file has no certificate that can be read. Choose a .pfx file, or a .pem file with both the certificate and its private key. If you have two files, combine them with OpenSSL: openssl pkcs12 -export -in app.crt -inkey app.key -out app.pfx
problem-certificate-password = This password does not open the file. Enter the password that was set when the file was created, or leave the field empty if there was none.
problem-certificate-no-key = This file has only the public part of the certificate, which is for the portal. Choose the .pfx or .pem file that also has the private key.
problem-certificate-not-rsa = Microsoft accepts only RSA keys of 2048 bits or more, and this is another kind of key. Create a new certificate with an RSA key, and upload its public part to the app.
problem-certificate-key-other = The private key in this file belongs to another certificate. Choose the file with the key that was created for this certificate.
problem-certificate-too-slow = This computer would need too long to open this file: it asks for far more computation than usual. Create it again from its certificate and key: openssl pkcs12 -export -in app.crt -inkey app.key -out app.pfx
# $limit (String): KiB
problem-certificate-too-large = This file is larger than any certificate ({ $limit } KiB). Choose the app's .pfx or .pem file.

## The customer

problem-tenant-unreadable = This does not show which customer you mean. Enter a domain such as contoso.com, a tenant ID, a work email address, or the address of one of their Microsoft pages.
# $word (String): common, organizations or consumers
problem-tenant-reserved = { $word } is one of Microsoft's general values, not a customer. Enter the customer's domain or tenant ID.
# $domain (String): for example outlook.com
problem-tenant-personal = { $domain } is an email provider, not the customer's organisation. Enter the customer's own domain or tenant ID.
problem-tenant-is-client-id = This is the ID of your app, not of the customer. Enter the customer's domain or tenant ID.
# $given (String): the domain or ID that was looked up
problem-tenant-not-found = Microsoft finds no tenant for { $given }. Check the spelling, or enter another domain of the customer or their tenant ID.

## Consent and addresses

problem-reply-unreadable = This is not a web address with an answer in it. Paste the full address from the browser in which the admin accepted.
problem-reply-other-state = This answer belongs to another request. Paste the answer to the link shown here, or send this link again.
problem-reply-classic-code = This answer has only a code. It does not say which tenant it came from, or whether consent was given. Run the test to find out.
problem-read-back-code-other = This code does not belong to the request shown here. Ask the admin to read it again, one character at a time, or paste the address of the page that they see.
problem-landing-page-here = Only this computer can open this address, but the customer's admin is at another one. Enter the https:// address of a page on your own website.
problem-email-unreadable = This is not an email address. Enter one such as soc@contoso.com, or leave the field empty.
problem-redirect-uri-http = Microsoft accepts http:// only for localhost. Enter an address that begins with https://.
problem-redirect-uri-unreadable = This is not a complete web address. Enter one such as https://contoso.com/consent or http://localhost/consent.
# $url (String): an address
problem-url-not-https = { $url } is not a secure address. Enter one that begins with https://. Plain http:// is for this computer only.
# $url (String): the address without what is too much
problem-url-has-more = Enter only the beginning of this address, { $url }, without a path, query, fragment, user name or password.
problem-too-long = This text is too long: the limit is { $limit } characters. Paste only the value that this field asks for.

## Notes: nothing is wrong, but worth knowing

# $value (String): what was given, Incidents.Read.All; $right (String): Microsoft's word, Incident.Read.All
note-permission-plural = Read as { $right }: Microsoft's name has no s where { $value } has one.
note-secret-quotes = The quotation marks around the secret were removed.
note-secret-blanks = Spaces before or after the secret were removed.
note-secret-line-break = A line break in the secret was removed.
note-secret-url-encoded = This secret looks URL-encoded (it has characters such as %2B). If Microsoft does not accept it, paste it again as the portal shows it.
note-secret-looks-like-thumbprint = This looks like a certificate's thumbprint, not a client secret. The secret is in the "Value" column under "Certificates & secrets".
note-date-soon = { $days ->
    [0] The client secret expires today. Create the next one now.
    [one] The client secret expires in { $days } day. Create the next one in time.
   *[other] The client secret expires in { $days } days. Create the next one in time.
}
# $date (String): a date
note-certificate-expired = This certificate expired on { $date }, so Microsoft no longer accepts it. Create a new one and upload its public part to the app.
# $date (String): a date; $days (Number): from today, 0 to 30
note-certificate-ends = { $days ->
    [0] This certificate expires today ({ $date }). Upload the next one now.
    [one] This certificate expires in { $days } day, on { $date }. Upload the next one in time.
   *[other] This certificate expires in { $days } days, on { $date }. Upload the next one in time.
}
note-certificate-practice = In practice mode the app trusts this certificate at once. For Microsoft, upload its public part under "Certificates & secrets".
note-link-organizations = This link names no customer: the account that opens it decides which tenant is asked. A link with the customer's tenant ID is safer.
note-link-classic = This older kind of link asks for consent only when an admin opens it, and its answer does not say which tenant accepted, or whether anyone did. The admin consent link says both.
note-link-loopback = The answer comes back only on this computer. On a phone or another computer, an error page appears after accepting. It is harmless: the consent still counts.
# $host (String): for example portal.azure.com
note-link-portal = The answer goes to { $host }, a Microsoft portal that does nothing with it: you will not learn whether the admin accepted. Use a page on your own website, or http://localhost/consent.
note-own-tenant = This is your own tenant. That is fine for trying things out. For a customer, enter their tenant.
# $cloud (String): the cloud's name, for example GCC High
note-cloud-differs = This tenant is in another Microsoft cloud ({ $cloud }). Your app has to be registered in the same cloud.
note-cloud-undocumented = Microsoft has not published the address of { $api } in this cloud. The one shown here is derived from the other clouds and may be wrong.
note-retires = Microsoft retires the API behind this permission on { $date }. Plan to move to Microsoft Graph before then.

## What is still missing before the next step

wanted-permission = Choose at least one permission
wanted-api-base-confirmed = Confirm the API URL
wanted-app-name = Give the app a name
wanted-client-id = Enter the application ID
wanted-home-tenant = Enter your own tenant ID
wanted-secret = Enter the app's client secret
wanted-certificate = Choose the app's certificate
wanted-customer = Choose the customer
