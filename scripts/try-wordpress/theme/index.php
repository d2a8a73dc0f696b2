<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title><?php wp_title(''); ?></title>
    <?php wp_head(); ?>
    <script async src="/newsrack/newsrack.js"></script>
  </head>
  <body>
    <?php
    while (have_posts()) {
        the_post();
        the_title('<h1>', '</h1>');
        the_content();
    }
    ?>
    <member-comments backend="wordpress" src="/wp-json/wp/v2/comments"></member-comments>
  </body>
</html>
