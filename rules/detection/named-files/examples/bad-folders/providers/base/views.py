def log_in(user, url):
    return url
