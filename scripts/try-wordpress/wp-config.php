<?php
// A WordPress for trying things out, gone when they have been tried. What differs
// from run to run stands in the environment.
$table_prefix = 'wp_';
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('TRY_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $each) {
    define($each . '_KEY', 'try ' . $each);
    define($each . '_SALT', 'try salt ' . $each);
}
define('WP_HOME', getenv('TRY_HOME'));
define('WP_SITEURL', getenv('TRY_HOME'));
// Otherwise application passwords need TLS.
define('WP_ENVIRONMENT_TYPE', 'local');
define('WP_CONTENT_DIR', __DIR__ . '/wp-content');
// It talks to nobody but the browser.
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
