@app.route("/webhooks/stripe", methods=["POST"])
# finds: security/webhook-unverified "`stripe_paid`"
def stripe_paid():
    event = request.get_json()
    pay(event["data"]["object"]["id"])
    return "", 200
