#!/bin/sh
# {{say about}}
set -eu

token_endpoint='{{token_endpoint}}'
client_id='{{client_id}}'
scope='{{scope}}'
# {{if call}}
api='{{api}}'
# {{end}}
# {{if list}}
page={{page}}
# {{end}}
token='' renew_at=0

main() {
  # {{say secret}}
  secret=${CONSENTRY_SECRET-}
  unset CONSENTRY_SECRET
  [ -n "$secret" ] || ask_secret
  # {{if skip}}
  # {{say pages}}
  count=0 got=$page
  while [ "$got" -eq "$page" ]; do
    get "$api{{path}}?\$top=$page&\$skip=$count"
    print_page
  done
  echo "$count {{noun}}"
  # {{end}}
  # {{if next_link}}
  count=0 url="$api{{path}}?\$top=$page"
  while [ -n "$url" ]; do
    # {{say same_host}}
    case $url in
      "$api"/*) get "$url" ;;
      *) fail "Next page on another host: $url" ;;
    esac
    print_page
    url=$(printf '%s\n' "$body" | sed -n 's/.*"@odata.nextLink" *: *"\([^"]*\)".*/\1/p')
  done
  echo "$count {{noun}}"
  # {{end}}
  # {{if hunt}}
  get "$api{{path}}" --header 'Content-Type: application/json' --data '{"Query":"{{query}}"}'
  printf '%s\n' "$body"
  # {{end}}
  # {{if token_only}}
  # {{say token_only}}
  bearer
  echo 'Token received'
  # {{end}}
}

ask_secret() {
  trap 'stty echo' EXIT
  trap 'exit 130' INT TERM
  stty -echo
  printf 'Client secret: ' >&2
  IFS= read -r secret
  stty echo
  trap - EXIT INT TERM
  echo >&2
}

# {{if call}}
get() {
  bearer
  send "Authorization: Bearer $token" --header @- "$@"
}

# {{end}}
bearer() {
  # {{say token}}
  [ "$(date +%s)" -ge "$renew_at" ] || return 0
  send "$secret" --data-urlencode client_secret@- --data grant_type=client_credentials \
    --data "client_id=$client_id" --data-urlencode "scope=$scope" "$token_endpoint"
  token=$(printf '%s\n' "$body" | sed -n 's/.*"access_token" *: *"\([^"]*\)".*/\1/p')
  expires_in=$(printf '%s\n' "$body" | sed -n 's/.*"expires_in" *: *"\{0,1\}\([0-9]*\).*/\1/p')
  [ -n "$token" ] && [ -n "$expires_in" ] || fail "No token: $token_endpoint"
  renew_at=$(($(date +%s) + expires_in - 300))
}

# {{say stdin}}
send() {
  input=$1
  shift
  for _ in 1 2 3 4 5; do
    answer=$(printf '%s' "$input" | curl --silent --show-error --globoff --max-time 60 \
      --suppress-connect-headers --dump-header - "$@" | tr -d '\r')
    status=$(printf '%s\n' "$answer" | sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p')
    body=$(printf '%s\n' "$answer" | sed '1,/^$/d')
    case $status in
      2??) return ;;
      429) # {{say throttled}}
        seconds=$(printf '%s\n' "$answer" | sed -n '/^$/q; s/^[Rr]etry-[Aa]fter: *\([0-9][0-9]*\)$/\1/p')
        sleep "${seconds:-60}" ;;
      *) fail "HTTP $status $(printf '%s\n' "$body" | cut -c 1-2000)" ;;
    esac
  done
  fail 'HTTP 429 five times in a row'
}

fail() {
  printf '%s\n' "$1" >&2
  exit 1
}

# {{if list}}
# {{say json}}
print_page() {
  rows=$(printf '%s\n' "$body" |
    LC_ALL=C grep -oE '"([^"\\]|\\.)*"|[][{}:,]|[^][{}:,"[:space:]]+' |
    LC_ALL=C awk -v OFS='\t' '
      /^[[{]$/ { depth++ }
      depth == 3 && was == ":" { gsub(/^"|"$/, ""); field[name] = $0 }
      depth == 3 && $0 == ":" { name = was }
      /^[]}]$/ && depth-- == 3 {
        print field["\"{{id}}\""], field["\"{{grade}}\""], field["\"{{title}}\""]
        split("", field)
      }
      { was = $0 }')
  [ -z "$rows" ] || printf '%s\n' "$rows"
  got=$(printf '%s' "$rows" | awk 'END { print NR }')
  count=$((count + got))
}

# {{end}}
main
