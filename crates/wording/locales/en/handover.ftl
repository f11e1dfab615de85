### What stands in the code and in the settings that a partner takes along. The comments in the code are one line each, and short.

## Comments in the sample code. CONSENTRY_SECRET, Program.cs, dotnet new console, curl and JSON are never translated.

# $api (String): today's name of the API: Microsoft Defender XDR. $tenant (String): the customer's tenant ID.
snippet-about = Asks { $api } about tenant { $tenant }. The secret is not in this file.
snippet-csharp = Goes into Program.cs of a new project: dotnet new console
snippet-secret = From the environment variable CONSENTRY_SECRET, or else typed without showing it.
snippet-token = Kept in memory only, and fetched anew five minutes before it ends.
snippet-token-only = The chosen permissions allow no call that only reads, so all this does is get a token.
snippet-throttled = Too many requests: wait as long as the service says, or else a minute.
snippet-pages = A full page means that there may be another one.
snippet-same-host = The token goes to this host and to no other.
snippet-stdin = What is secret goes to curl through standard input: no argument, no file.
snippet-json = Prints a line for each entry of a JSON list, and counts them.
