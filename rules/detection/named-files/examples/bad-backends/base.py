def send(mail, url):
    return url
