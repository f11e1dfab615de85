// {{say about}}
// {{say csharp}}
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

const string TokenEndpoint = "{{token_endpoint}}";
const string ClientId = "{{client_id}}";
const string Scope = "{{scope}}";
// {{if call}}
const string Api = "{{api}}";
// {{end}}
// {{if list}}
const int Page = {{page}};
// {{end}}

// {{say secret}}
string secret = Environment.GetEnvironmentVariable("CONSENTRY_SECRET") ?? "";
HttpClient http = new HttpClient { Timeout = TimeSpan.FromSeconds(60) };
string token = "";
DateTimeOffset renewAt = DateTimeOffset.MinValue;

try
{
    if (secret == "") secret = AskSecret();
    // {{if skip}}
    // {{say pages}}
    int count = 0, got;
    do
    {
        var answer = await Ask(HttpMethod.Get, $"{Api}{{path}}?$top={Page}&$skip={count}");
        got = Print(answer.GetProperty("value"));
        count += got;
    } while (got == Page);
    Console.WriteLine($"{count} {{noun}}");
    // {{end}}
    // {{if next_link}}
    var count = 0;
    var url = $"{Api}{{path}}?$top={Page}";
    while (url != "")
    {
        // {{say same_host}}
        if (!url.StartsWith(Api + "/", StringComparison.Ordinal)) throw new HttpRequestException($"Next page on another host: {url}");
        var answer = await Ask(HttpMethod.Get, url);
        count += Print(answer.GetProperty("value"));
        url = NextPage(answer);
    }
    Console.WriteLine($"{count} {{noun}}");
    // {{end}}
    // {{if hunt}}
    var answer = await Ask(HttpMethod.Post, Api + "{{path}}", JsonSerializer.Serialize(new { Query = "{{query}}" }));
    var rows = answer.GetProperty("{{rows}}");
    foreach (var row in rows.EnumerateArray()) Console.WriteLine(row);
    Console.WriteLine($"{rows.GetArrayLength()} {{noun}}");
    // {{end}}
    // {{if token_only}}
    // {{say token_only}}
    await Bearer();
    Console.WriteLine("Token received");
    // {{end}}
    return 0;
}
catch (Exception failure)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}

// {{if list}}
int Print(JsonElement list)
{
    foreach (var one in list.EnumerateArray())
        Console.WriteLine($"{one.GetProperty("{{id}}")}\t{one.GetProperty("{{grade}}")}\t{one.GetProperty("{{title}}")}");
    return list.GetArrayLength();
}

// {{end}}
// {{if next_link}}
string NextPage(JsonElement page)
{
    return page.TryGetProperty("@odata.nextLink", out var link) ? link.GetString() ?? "" : "";
}

// {{end}}
// {{if call}}
async Task<JsonElement> Ask(HttpMethod method, string url, string json = "")
{
    var bearer = new AuthenticationHeaderValue("Bearer", await Bearer());
    return await Send(() => new HttpRequestMessage(method, url)
    {
        Headers = { Authorization = bearer },
        Content = json == "" ? null : new StringContent(json, Encoding.UTF8, "application/json"),
    });
}

// {{end}}
async Task<string> Bearer()
{
    // {{say token}}
    if (DateTimeOffset.UtcNow < renewAt) return token;
    var form = new Dictionary<string, string>
    {
        ["grant_type"] = "client_credentials", ["scope"] = Scope,
        ["client_id"] = ClientId, ["client_secret"] = secret,
    };
    var answer = await Send(() => new HttpRequestMessage(HttpMethod.Post, TokenEndpoint)
    {
        Content = new FormUrlEncodedContent(form),
    });
    renewAt = DateTimeOffset.UtcNow.AddSeconds(answer.GetProperty("expires_in").GetInt32() - 300);
    return token = answer.GetProperty("access_token").GetString() ?? "";
}

async Task<JsonElement> Send(Func<HttpRequestMessage> request)
{
    for (var attempt = 0; attempt < 5; attempt++)
        using (var response = await http.SendAsync(request()))
        {
            var body = await response.Content.ReadAsStringAsync();
            if (response.IsSuccessStatusCode) return JsonDocument.Parse(body).RootElement;
            var status = (int)response.StatusCode;
            if (status != 429) throw new HttpRequestException($"HTTP {status} {Reason(body)}");
            // {{say throttled}}
            await Task.Delay(response.Headers.RetryAfter?.Delta ?? TimeSpan.FromMinutes(1));
        }
    throw new HttpRequestException("HTTP 429 five times in a row");
}

string Reason(string body)
{
    try
    {
        var said = JsonDocument.Parse(body).RootElement;
        var error = said.GetProperty("error");
        return error.ValueKind == JsonValueKind.Object
            ? $"{error.GetProperty("code")}: {error.GetProperty("message")}"
            : $"{error}: {said.GetProperty("error_description")}";
    }
    catch (Exception)
    {
        return body.Length > 500 ? body.Substring(0, 500) : body;
    }
}

string AskSecret()
{
    Console.Error.Write("Client secret: ");
    var typed = new StringBuilder();
    for (var key = Console.ReadKey(true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(true))
        if (!char.IsControl(key.KeyChar)) typed.Append(key.KeyChar);
        else if (key.Key == ConsoleKey.Backspace && typed.Length > 0) typed.Length--;
    Console.Error.WriteLine();
    return typed.ToString();
}
