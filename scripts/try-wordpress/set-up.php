<?php
// Fills an empty WordPress: members, posts and a thread. Prints what it made as JSON.
define('WP_INSTALLING', true);
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('The Trial', 'editor', 'editor@example.com', true, '', 'editor-secret');
switch_theme('trial');
update_option('comment_registration', 1);
update_option('users_can_register', 1);
update_option('comment_max_links', 2);
update_option('timezone_string', 'Asia/Riyadh');
global $wp_rewrite;
$wp_rewrite->set_permalink_structure('/%year%/%postname%/');
$wp_rewrite->flush_rules();

function make_post($title, $more = [])
{
    return wp_insert_post($more + [
        'post_title' => $title,
        'post_content' => 'A story.',
        'post_status' => 'publish',
        'post_author' => 1,
        'comment_status' => 'open',
    ]);
}

function make_comment($post, $minute, $more = [])
{
    $seconds = strtotime('2026-11-01T18:00:00Z') + 60 * $minute;
    $gmt = gmdate('Y-m-d H:i:s', $seconds);
    return wp_insert_comment($more + [
        'comment_post_ID' => $post,
        'comment_content' => "Comment of minute $minute",
        'comment_author' => 'Sam',
        'comment_date' => get_date_from_gmt($gmt),
        'comment_date_gmt' => $gmt,
        'comment_approved' => 1,
    ]);
}

$facts = [];
foreach (['thread', 'quiet', 'closed', 'draft', 'other'] as $name) {
    $facts['posts'][$name] = make_post("The $name post", [
        'comment_status' => $name === 'closed' ? 'closed' : 'open',
        'post_status' => $name === 'draft' ? 'draft' : 'publish',
    ]);
    $facts['links'][$name] = get_permalink($facts['posts'][$name]);
}
$facts['posts']['arabic'] = make_post('محطة الرياض', ['comment_status' => 'closed']);
$facts['links']['arabic'] = get_permalink($facts['posts']['arabic']);
$facts['posts']['page'] = make_post('A page', ['post_type' => 'page', 'comment_status' => 'closed']);
$facts['links']['page'] = get_permalink($facts['posts']['page']);

foreach (['amal', 'bela', 'chen', 'dina', 'newcomer'] as $name) {
    $id = wp_insert_user([
        'user_login' => $name,
        'user_pass' => "$name-secret",
        'user_email' => "$name@example.com",
        'display_name' => ucfirst($name) . ' & Co',
        'role' => 'subscriber',
    ]);
    [$password] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'try']);
    $facts['users'][$name] = ['id' => $id, 'password' => $password];
    $user = get_userdata($id);
    // Whoever has an approved comment need not wait for the next.
    if ($name !== 'newcomer') {
        make_comment($facts['posts']['other'], $id, [
            'user_id' => $id,
            'comment_author' => $user->display_name,
            'comment_author_email' => $user->user_email,
        ]);
    }
}

$thread = $facts['posts']['thread'];
$ids = [];
foreach (range(1, 25) as $minute) {
    $ids[$minute] = make_comment($thread, $minute, [
        'comment_parent' => $ids[['3' => 1, '5' => 3, '20' => 5, '22' => 2][$minute] ?? 0] ?? 0,
    ]);
}
$hidden = make_comment($thread, 26, ['comment_approved' => 0]);
$orphan = make_comment($thread, 27, ['comment_parent' => $hidden]);
make_comment($thread, 28, ['comment_type' => 'pingback']);
make_comment($thread, 29, [
    'comment_author' => 'Max &amp; Co',
    'comment_content' => "<script>alert(1)</script><b onclick='alert(2)'>Bold</b> words",
]);
$facts += ['ids' => $ids, 'hidden' => $hidden, 'orphan' => $orphan];
echo "\n", json_encode($facts);
