### Det som omger programmet: raderna i consentry doctor, deras underlag och vad som kan göras.

## Raderna, och hur var och en slutade

surrounding-clock =
    .passed = Den här datorns klocka går rätt
    .failed = Den här datorns klocka går fel
    .skipped = Klockan jämfördes inte
surrounding-dns =
    .passed = Värdnamn går att slå upp
    .failed = Ett värdnamn går inte att slå upp
    .skipped = Inget värdnamn slogs upp
surrounding-proxy =
    .passed = Ingen proxyserver blockerar anslutningen
    .failed = Proxyservern blockerar anslutningen
    .skipped = Proxyservern provades inte
surrounding-tls =
    .passed = Säkra anslutningar är betrodda
    .failed = En säker anslutning är inte betrodd
    .skipped = Ingen säker anslutning provades
surrounding-sign_in_host =
    .passed = Inloggningstjänsten svarar
    .failed = Inloggningstjänsten svarar inte
    .skipped = Inloggningstjänsten kontaktades inte
surrounding-api_host =
    .passed = API:ets server svarar
    .failed = API:ets server svarar inte
    .skipped = API:ets server kontaktades inte
surrounding-browser =
    .passed = En webbläsare går att öppna
    .failed = Ingen webbläsare går att öppna
    .skipped = Här går det inte att öppna någon webbläsare

## Underlag: kort, för tekniker; identifierare som de är

# $seconds (Number): hur mycket de två klockorna skiljer sig; $host (String): den vars klocka den jämfördes med
evidence-clock-fits = { $seconds ->
    [0] samma tid som { $host }
    [one] { $seconds } sekunds skillnad mot { $host }
   *[other] { $seconds } sekunders skillnad mot { $host }
}
# $here, $there (String): datum och tid; $host (String): den vars klocka den jämfördes med
evidence-clock-differs = här { $here } · { $host } { $there }
evidence-clock-unknown = ingen server uppgav sin tid
# $addresses (String): namn och adresserna som hittades för dem
evidence-dns-found = { $addresses }
evidence-dns-unneeded = behövs inte: det är IP-adresser
# $proxy (String): till exempel http://proxy.contoso.com:8080
evidence-proxy-used = { $proxy } · öppen
evidence-proxy-none = ingen proxyserver används
# $host (String): en server bakom en proxyserver som inte går att nå
evidence-behind-proxy = { $host } · går inte att nå genom proxyservern
# $host (String): en server; $issuer (String): den som utfärdade dess certifikat, till exempel DigiCert Inc
evidence-tls-issuer = { $host } · certifikat utfärdat av { $issuer }
evidence-tls-unneeded = vanlig http på den här datorn
# $host (String): server och port; $millis (String): millisekunder
evidence-host-answers = { $host } · { $millis } ms
# $program (String): till exempel xdg-open
evidence-browser-opener = { $program }
evidence-browser-none = länkar skrivs ut så att du kan kopiera dem

## Vad som kan göras, en mening var

doctor-next-clock = Slå på automatisk tid i datorns inställningar: token och certifikat gäller bara under en begränsad tid.
doctor-next-dns = Kontrollera internetanslutningen och datorns DNS-servrar; om bara det här namnet saknas kontrollerar du stavningen eller ber nätverksteamet att se till att det går att slå upp.
doctor-next-proxy = Be nätverksteamet att låta den här datorn nå servrarna ovan utan inloggning i proxyservern, eller välj en annan proxyserver med --proxy.
doctor-next-proxy-closed = Kontrollera proxyserverns adress i datorns inställningar, i HTTPS_PROXY eller i --proxy; använd --proxy none om du inte behöver någon proxyserver.
doctor-next-tls = Om klockan går rätt granskar nätverket troligen trafiken: be nätverksteamet om dess rotcertifikat och ange filen med --ca-file, eller låt installera det på den här datorn.
doctor-next-network = Kontrollera internetanslutningen; om bara den här servern saknas ber du nätverksteamet att låta den här datorn nå den på den här porten.
doctor-next-later = Försök igen om några minuter: anslutningen fungerar, men Microsoft kan inte svara just nu.
doctor-next-address = Kontrollera adresserna som angetts med --authority, --api-base och --cloud: servern där beter sig inte som Microsoft.

## Slutet

doctor-well = Allt som Consentry behöver finns på plats
# $count (Number): röda rader, minst 1
doctor-unwell = { $count ->
    [one] { $count } problem hittades
   *[other] { $count } problem hittades
}
