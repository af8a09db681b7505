@app.route("/webhooks/stripe", methods=["POST"])
# finds: security/webhook-unverified "`stripe_paid`"
def stripe_paid():
    pay(request.get_json())
    return "", 204
