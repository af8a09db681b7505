STRIPE = "sk_live_YOUR_KEY"
STRIPE_TEST = "sk_test_1234567890abcdefghijklmn"
DIGEST = "{{hex 64}}"
score_re_level_of_all_the_things_that_there_are = 1
