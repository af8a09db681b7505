def url(api_key, user, password):
    # finds: security/credentials-in-url "`password`"
    other = f"https://{user}:{password}@maps.example/v1"
    # finds: security/credentials-in-url "`api_key`"
    return other, f"https://maps.example/v1?key={api_key}"
