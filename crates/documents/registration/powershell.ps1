# {{say about}}
# {{say module}}
& {
    $ErrorActionPreference = 'Stop'

    # {{say sign_in}}
    Connect-MgGraph -Environment {{mg_environment}} -Scopes 'Application.ReadWrite.All' -NoWelcome

    $app = New-MgApplication -BodyParameter @{
        displayName            = {{app_name}}
        signInAudience         = '{{audience}}'
        web                    = @{ redirectUris = @({{redirect_uris}}) }
        requiredResourceAccess = @(
            {{required_resource_access}}
        )
    }
    "Application (client) ID: $($app.AppId)"
    "Directory (tenant) ID:   $((Get-MgContext).TenantId)"

    # {{say principal}}
    $null = New-MgServicePrincipal -AppId $app.AppId
    {{print secret}}
}
