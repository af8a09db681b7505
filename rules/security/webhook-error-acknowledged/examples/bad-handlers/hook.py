@app.route("/webhooks/stripe", methods=["POST"])
def stripe_paid():
    try:
        pay(stripe.Webhook.construct_event(request.data, request.headers["Stripe-Signature"], SECRET))
    # finds: security/webhook-error-acknowledged "`stripe_paid`"
    except ValueError:
        return "failed", 200
    return "", 200
