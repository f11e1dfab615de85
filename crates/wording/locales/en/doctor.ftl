### What the program needs from this computer and its network: the lines of consentry doctor, their evidence, and what to do.

## The lines, and how each ended

surrounding-clock =
    .passed = This computer's clock is right
    .failed = This computer's clock is wrong
    .skipped = The clock was not compared
surrounding-dns =
    .passed = Host names can be resolved
    .failed = A host name cannot be resolved
    .skipped = No host name was looked up
surrounding-proxy =
    .passed = No proxy blocks the connection
    .failed = The proxy blocks the connection
    .skipped = The proxy was not tried
surrounding-tls =
    .passed = Secure connections are trusted
    .failed = A secure connection is not trusted
    .skipped = No secure connection was tried
surrounding-sign_in_host =
    .passed = The sign-in service responds
    .failed = The sign-in service does not respond
    .skipped = The sign-in service was not contacted
surrounding-api_host =
    .passed = The API's host responds
    .failed = The API's host does not respond
    .skipped = The API's host was not contacted
surrounding-browser =
    .passed = A browser can be opened
    .failed = No browser can be opened
    .skipped = No browser can be opened here

## Evidence: short, for engineers; identifiers as they are

# $seconds (Number): how far apart the two clocks are; $host (String): whose clock it was compared with
evidence-clock-fits = { $seconds ->
    [0] the same as { $host }
    [one] { $seconds } second from { $host }
   *[other] { $seconds } seconds from { $host }
}
# $here, $there (String): date and time; $host (String): whose clock it was compared with
evidence-clock-differs = here { $here } · { $host } { $there }
evidence-clock-unknown = no server sent its time
# $addresses (String): names and the addresses found for them
evidence-dns-found = { $addresses }
evidence-dns-unneeded = not needed: these are IP addresses
# $proxy (String): for example http://proxy.contoso.com:8080
evidence-proxy-used = { $proxy } · open
evidence-proxy-none = no proxy in use
# $host (String): a host behind a proxy that cannot be reached
evidence-behind-proxy = { $host } · cannot be reached through the proxy
# $host (String): a host; $issuer (String): who issued its certificate, for example DigiCert Inc
evidence-tls-issuer = { $host } · certificate issued by { $issuer }
evidence-tls-unneeded = plain http on this computer
# $host (String): host and port; $millis (String): milliseconds
evidence-host-answers = { $host } · { $millis } ms
# $program (String): for example xdg-open
evidence-browser-opener = { $program }
evidence-browser-none = links are printed for you to copy

## What to do, one sentence each

doctor-next-clock = Turn on automatic time in the settings of this computer: tokens and certificates are valid only for a limited time.
doctor-next-dns = Check the internet connection and the DNS servers of this computer; if only this name is missing, check its spelling or ask your network team to make it resolvable.
doctor-next-proxy = Ask your network team to let this computer reach the hosts above without a sign-in to the proxy, or choose another proxy with --proxy.
doctor-next-proxy-closed = Check the proxy's address in the settings of this computer, in HTTPS_PROXY or in --proxy; use --proxy none if you need no proxy.
doctor-next-tls = If the clock is right, your network probably inspects traffic: ask your network team for its root certificate and give the file with --ca-file, or have it installed on this computer.
doctor-next-network = Check the internet connection; if only this host is missing, ask your network team to let this computer reach it on this port.
doctor-next-later = Try again in a few minutes: the connection works, but Microsoft itself cannot respond right now.
doctor-next-address = Check the addresses given with --authority, --api-base and --cloud: the server there does not behave like Microsoft.

## The end

doctor-well = Everything Consentry needs is in place
# $count (Number): red lines, at least 1
doctor-unwell = { $count ->
    [one] { $count } problem found
   *[other] { $count } problems found
}
