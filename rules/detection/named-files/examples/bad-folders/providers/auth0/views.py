def log_in(user, url):  # finds: detection/named-files "named after auth0"
    return url
