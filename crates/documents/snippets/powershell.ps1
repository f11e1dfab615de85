#Requires -Version 5.1
# {{say about}}
$ErrorActionPreference = 'Stop'

$tokenEndpoint = '{{token_endpoint}}'
$clientId = '{{client_id}}'
$scope = '{{scope}}'
# {{if call}}
$api = '{{api}}'
# {{end}}
# {{if list}}
$page = {{page}}
# {{end}}
$token, $renewAt = '', [DateTime]::MinValue

# {{say secret}}
$secret = $env:CONSENTRY_SECRET
if (-not $secret) {
    $typed = Read-Host 'Client secret' -AsSecureString
    $secret = [Net.NetworkCredential]::new('', $typed).Password
}

# {{if call}}
function Get-Answer([string] $Uri, [string] $Json) {
    $request = @{ Uri = $Uri; Headers = @{ Authorization = "Bearer $(Get-Token)" } }
    if ($Json) { $request += @{ Method = 'Post'; ContentType = 'application/json'; Body = $Json } }
    Send-Request $request
}

# {{end}}
function Get-Token {
    # {{say token}}
    if ([DateTime]::UtcNow -ge $script:renewAt) {
        $form = @{
            grant_type = 'client_credentials'; scope = $scope
            client_id = $clientId; client_secret = $secret
        }
        $answer = Send-Request @{ Method = 'Post'; Uri = $tokenEndpoint; Body = $form }
        $script:token = $answer.access_token
        $script:renewAt = [DateTime]::UtcNow.AddSeconds([int]$answer.expires_in - 300)
    }
    $script:token
}

function Send-Request([hashtable] $Request) {
    foreach ($attempt in 1..5) {
        try {
            return Invoke-RestMethod @Request -TimeoutSec 60
        } catch {
            $response = $_.Exception.Response
            $status = [int]$response.StatusCode
            if ($status -ne 429) { throw "HTTP $status $(Get-Reason $_)" }
            # {{say throttled}}
            $headers = $response.Headers
            $seconds = if ($headers -is [Net.WebHeaderCollection]) { $headers['Retry-After'] -as [int] }
            else { $headers.RetryAfter.Delta.TotalSeconds }
            Start-Sleep -Seconds $(if ($seconds -gt 0) { $seconds } else { 60 })
        }
    }
    throw 'HTTP 429 five times in a row'
}

function Get-Reason($Failure) {
    try { $said = ConvertFrom-Json $Failure.ErrorDetails.Message } catch { return "$Failure" }
    if ($said.error_description) { "$($said.error): $($said.error_description)" }
    else { "$($said.error.code): $($said.error.message)" }
}

# {{if skip}}
# {{say pages}}
$count = 0
do {
    $found = @((Get-Answer ('{0}{{path}}?$top={1}&$skip={2}' -f $api, $page, $count)).value)
    $found | ForEach-Object { "$($_.{{id}})`t$($_.{{grade}})`t$($_.{{title}})" }
    $count += $found.Count
} while ($found.Count -eq $page)
"$count {{noun}}"
# {{end}}
# {{if next_link}}
$count, $uri = 0, ('{0}{{path}}?$top={1}' -f $api, $page)
while ($uri) {
    # {{say same_host}}
    if (-not $uri.StartsWith("$api/")) { throw "Next page on another host: $uri" }
    $answer = Get-Answer $uri
    $answer.value | ForEach-Object { "$($_.{{id}})`t$($_.{{grade}})`t$($_.{{title}})" }
    $count += @($answer.value).Count
    $uri = $answer.'@odata.nextLink'
}
"$count {{noun}}"
# {{end}}
# {{if hunt}}
$rows = @((Get-Answer "$api{{path}}" (ConvertTo-Json @{ Query = '{{query}}' })).{{rows}})
$rows | ForEach-Object { ConvertTo-Json $_ -Compress }
"$($rows.Count) {{noun}}"
# {{end}}
# {{if token_only}}
# {{say token_only}}
[void](Get-Token)
'Token received'
# {{end}}
