export DATABASE_URL="postgres://shop:${DB_PASSWORD}@db.acme.io/shop"
export TEST_URL=postgres://shop:shop@localhost/shop
export EXAMPLE_URL=postgres://user:password@db.example.com/shop
echo "{{hex 32}}  shop.tar.gz" | md5sum --check
