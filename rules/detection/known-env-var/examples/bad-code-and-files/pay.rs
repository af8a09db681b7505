pub fn key() -> String {
    // finds: detection/known-env-var "reads STRIPE_SECRET_KEY"
    std::env::var("STRIPE_SECRET_KEY").expect("STRIPE_SECRET_KEY")
}
