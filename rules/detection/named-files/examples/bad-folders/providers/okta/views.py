def log_in(user, url):  # finds: detection/named-files "named after okta"
    return url
