### The seven steps: their name in the rail and on buttons, their title, and one sentence under it.
###
### $customer (String): the customer's name, domain or tenant ID; $role (String): the admin role that may consent
### .go stands on a button that leads to the step from a verdict.

step-choose_permissions =
    .name = Choose permissions
    .title = What may your app do?
    .lead = Choose only what you need. The customer's admin sees this list before giving consent.
    .go = Check the permissions

step-register_app =
    .name = Register the app
    .title = Register the app in your own tenant
    .lead = You only do this once. By hand or with a script, the result is the same.
    .go = Check the registration

step-app_values =
    .name = Enter the app's values
    .title = Enter the app's values
    .lead = Paste them as the portal shows them. You can paste a whole line.
    .go = Correct the app's values

step-customer =
    .name = Choose the customer
    .title = Which customer is it?
    .lead = Enter a domain, an email address, a tenant ID or the address of any of the customer's Microsoft pages.
    .go = Change the customer

step-consent =
    .name = Get consent
    .title = Ask { $customer } for consent
    .lead = One of the customer's admins opens this link and accepts. The role { $role } is enough.
    .go = Send the link again

step-test =
    .name = Test
    .title = Test the connection to { $customer }
    .lead = One click shows whether it works and, if not, who needs to do what.
    .go = Go to the test

step-hand_over =
    .name = Hand over
    .title = Hand over the values for { $customer }
    .lead = These are the values that the next tool asks for.
    .go = Go to the values
