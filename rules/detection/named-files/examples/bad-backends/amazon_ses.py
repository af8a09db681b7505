def send(mail, url):  # finds: detection/named-files "named after aws-ses"
    return url
