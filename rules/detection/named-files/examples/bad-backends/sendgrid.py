def send(mail, url):  # finds: detection/named-files "named after sendgrid"
    return url
