<?php

return [
    'mail' => [
        // finds: detection/known-env-var "reads SENDGRID_INBOUND_KEY"
        'key' => env('SENDGRID_INBOUND_KEY'),
    ],
];
