# finds: detection/known-host "calls api.resend.com"
Net::HTTP.post(URI("https://api.resend.com/emails"), body)
