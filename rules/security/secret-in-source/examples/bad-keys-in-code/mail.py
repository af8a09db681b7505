# finds: security/secret-in-source "SendGrid API key"
SENDGRID = "SG.{{alnum 22}}.{{alnum 43}}"

# A comment is source too:
# finds: security/secret-in-source "Resend API key"
# old key: re_{{alnum 8}}_{{alnum 24}}
