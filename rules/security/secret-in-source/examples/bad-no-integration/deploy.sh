# finds: security/secret-in-source "GitHub personal access token"
export GH_TOKEN=ghp_{{alnum 36}}
# finds: security/secret-in-source "password in a URL"
export DATABASE_URL=postgres://shop:{{alnum 16}}@db.acme.io/shop
# finds: security/secret-in-source "32 hexadecimal digits"
curl --data "api_key={{hex 32}}" https://api.acme.io/
