#!/usr/bin/env bash
# {{say about}}
# {{say bash}}
(
set -euo pipefail

graph='{{graph}}'
app='{{app}}'

# {{if cloud}}
# {{say cloud}}
az cloud set --name {{az_cloud}}
# {{end}}
# {{if unverified}}
# {{say unverified}}
# {{end}}
# {{say sign_in}}
az account show --output none 2>/dev/null || az login --allow-no-subscriptions --output none
tenant_id=$(az account show --query tenantId --output tsv)

app_id=$(az rest --method post --url "$graph/v1.0/applications" --resource "$graph" \
  --body "$app" --query appId --output tsv)
printf 'Application (client) ID: %s\nDirectory (tenant) ID:   %s\n' "$app_id" "$tenant_id"

# {{say principal}}
az rest --method post --url "$graph/v1.0/servicePrincipals" --resource "$graph" \
  --body "{\"appId\":\"$app_id\"}" --output none
printf '%s\n' '{{print secret}}'
)
