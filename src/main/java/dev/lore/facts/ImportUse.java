package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A module that code imports: {@code import Stripe from "stripe"}, {@code from supabase import
 * create_client}, {@code import com.stripe.Stripe;}, {@code require("@sendgrid/mail")}.
 *
 * @param at where the import begins
 * @param language {@code go}, {@code javascript} (TypeScript too), {@code python} or {@code java}
 * @param module as the language writes it, without quotes: {@code github.com/stripe/stripe-go/v82}
 */
public record ImportUse(Location at, String language, String module) implements CodeFact {}
