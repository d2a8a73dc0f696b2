<?php
// What a web server's rewrite rules do for WordPress, for PHP's own server; and the
// build beside it, whose modules that server would not call JavaScript.
$path = urldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
if (preg_match('~^/newsrack/([\w.-]+\.m?js)$~', $path, $found)) {
    $file = getenv('TRY_BUILD') . '/' . $found[1];
    header('Access-Control-Allow-Origin: *');
    header('Content-Type: text/javascript');
    is_file($file) ? readfile($file) : http_response_code(404);
    return true;
}
$file = __DIR__ . $path;
if (is_file($file) || is_file(rtrim($file, '/') . '/index.php') && $path !== '/') {
    return false;
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = __DIR__ . '/index.php';
require __DIR__ . '/index.php';
