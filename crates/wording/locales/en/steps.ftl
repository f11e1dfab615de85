### The seven steps: their name in the rail and on buttons, their title, and one sentence under it.
###
### $customer (String): the customer's name, domain or tenant ID; $role (String): the admin role that may consent
### .go stands on a button that leads to the step from a verdict.

step-choose_permissions =
    .name = Choose permissions
    .title = What may your app do?
    .lead = Choose only what you need. The customer's admin sees this list before accepting.
    .go = Look at the permissions

step-register_app =
    .name = Register the app
    .title = Register the app in your own tenant
    .lead = You do this once. By hand or with a script, the same app comes out of it.
    .go = Look at the registration

step-app_values =
    .name = Enter the app's values
    .title = Enter the app's values
    .lead = Paste them as the portal shows them. A whole line will do.
    .go = Correct the app's values

step-customer =
    .name = Name the customer
    .title = Which customer is it?
    .lead = A domain, an e-mail address, a tenant ID or the address of any of their Microsoft pages will do.
    .go = Correct the customer

step-consent =
    .name = Get consent
    .title = Ask { $customer } for consent
    .lead = An admin of theirs opens this link and accepts. The role { $role } is enough.
    .go = Send the link again

step-test =
    .name = Test
    .title = Test { $customer }
    .lead = One press shows whether it works, and if not, who has to do what.
    .go = Go to the test

step-hand_over =
    .name = Hand over
    .title = Hand over { $customer }
    .lead = These are the values that the next tool asks for.
    .go = Go to the values
