/** The content of `view.css`. */
declare const style: string;
export default style;
