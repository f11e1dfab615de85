### What surrounds the program: the lines of consentry doctor, their evidence, and what to do.

## The lines, and how each ended

surrounding-clock =
    .passed = This computer's clock is right
    .failed = This computer's clock is off
    .skipped = The clock was not compared
surrounding-dns =
    .passed = Names are found
    .failed = A name is not found
    .skipped = No name was looked up
surrounding-proxy =
    .passed = No proxy stands in the way
    .failed = The proxy lets nothing through
    .skipped = The proxy was not tried
surrounding-tls =
    .passed = Secure connections are trusted
    .failed = A secure connection is not trusted
    .skipped = No secure connection was tried
surrounding-sign_in_host =
    .passed = The sign-in service answers
    .failed = The sign-in service does not answer
    .skipped = The sign-in service was not asked
surrounding-api_host =
    .passed = The API's host answers
    .failed = The API's host does not answer
    .skipped = The API's host was not asked
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
evidence-clock-unknown = no server told its time
# $addresses (String): names and the addresses found for them
evidence-dns-found = { $addresses }
evidence-dns-unneeded = the addresses are numbers
# $proxy (String): for example http://proxy.contoso.com:8080
evidence-proxy-used = { $proxy } · open
evidence-proxy-none = none is in use
# $host (String): a host behind a proxy that cannot be reached
evidence-behind-proxy = { $host } · out of reach behind the proxy
# $host (String): a host; $issuer (String): who issued its certificate, for example DigiCert Inc
evidence-tls-issuer = { $host } · certificate issued by { $issuer }
evidence-tls-unneeded = plain http on this computer
# $host (String): host and port; $millis (String): milliseconds
evidence-host-answers = { $host } · { $millis } ms
# $program (String): for example xdg-open
evidence-browser-opener = { $program }
evidence-browser-none = links are printed, to copy

## What to do, one sentence each

doctor-next-clock = Switch on automatic time in the settings of this computer: tokens and certificates hold only from one moment to another.
doctor-next-dns = Check the internet connection and the DNS servers of this computer; if only this name is missing, check its spelling or ask your network team to let it be found.
doctor-next-proxy = Ask your network team to let this computer through to the hosts above without a sign-in at the proxy, or name another proxy with --proxy.
doctor-next-proxy-closed = Check the address of the proxy in the settings of this computer, in HTTPS_PROXY or in --proxy; use --proxy none where no proxy is needed.
doctor-next-tls = If the clock is right, your network probably inspects traffic: ask your network team for its root certificate and name the file with --ca-file, or have it installed on this computer.
doctor-next-network = Check the internet connection; if only this host is missing, ask your network team to let this computer reach it on this port.
doctor-next-later = Try again in a few minutes: the way there is open, and Microsoft itself cannot answer right now.
doctor-next-address = Check the addresses given with --authority, --api-base and --cloud: what answers there does not speak like Microsoft.

## The end

doctor-well = Everything that Consentry needs is there
# $count (Number): red lines, at least 1
doctor-unwell = { $count ->
    [one] { $count } thing is in the way
   *[other] { $count } things are in the way
}
